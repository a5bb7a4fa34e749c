import { describe, expect, it } from 'vitest'
import { formNow } from '../../lib/domain/time/now'
import { tooLongToKeep } from '../../lib/forms/too-long'
import { newId } from '../../lib/platform/identity'
import { keepTyped } from '../../lib/records/beside'
import { recordConcern } from '../../lib/records/concerns'
import { discardDraft, dropItem, keepItem, keepPage, openDraft, startConcern } from '../../lib/records/drafts'
import { dropForm, heldForm, keepForm } from '../../lib/records/kept-forms'
import { enough, keptDraft } from '../cast/kept-draft'
import { must } from '../cast/whole-case'
import { writing } from './setting'

/** What nobody has submitted yet: its owner’s alone, and never lost. */

const { here, root } = writing()
const now = () => formNow(new Date())
const notFound = { ok: false, why: 'not-found' }

describe('a draft', () => {
  it('begins once, however often the button is pressed', async () => {
    const key = newId()
    const begun = await Promise.all(Array.from({ length: 10 }, () => startConcern(here.author, key)))
    expect(new Set(begun.map(each => must(each).id)).size).toBe(1)
  })

  it('keeps two pages saved at the same moment, and every item', async () => {
    const id = await keptDraft(here.author, {})
    const items = Array.from({ length: 6 }, () => newId())
    const saves = [
      ...Object.entries(enough).map(([page, given]) => keepPage(here.author, id, page as 'worry', given)),
      ...items.map(item => keepItem(here.author, id, 'people', item, { name: item })),
    ]
    for (const saved of await Promise.all(saves)) must(saved)
    const kept = must(await openDraft(here.author, id))
    expect(kept.draft.pages).toEqual(enough)
    expect(kept.draft.people.map(item => item.id).sort()).toEqual([...items].sort())
    expect(kept.version).toBe(1 + saves.length)
    must(await dropItem(here.author, id, 'people', items[0] ?? ''))
    expect(must(await openDraft(here.author, id)).draft.people.length).toBe(5)
  })

  it('has a form for an item exactly where the item can be kept', async () => {
    const id = await keptDraft(here.author)
    for (const item of ['new', '__proto__', '']) {
      expect(await openDraft(here.author, id, item)).toEqual(notFound)
      expect(await keepItem(here.author, id, 'people', item, { name: 'Lost' })).toEqual(notFound)
    }
    must(await openDraft(here.author, id, newId()))
  })

  it('is not there for anybody else, nor for its owner’s colleague with the same roles', async () => {
    const id = await keptDraft(here.author)
    for (const actor of [here.colleague, here.auditor]) {
      expect(await openDraft(actor, id)).toEqual(notFound)
      expect(await keepPage(actor, id, 'worry', { whatWorries: 'Mine now.' })).toEqual(notFound)
      expect(await recordConcern(actor, id, now())).toEqual(notFound)
      expect(await discardDraft(actor, newId(), id)).toEqual(notFound)
    }
    expect(must(await openDraft(here.author, id)).draft.pages).toEqual(enough)
    const key = newId()
    const twice = await Promise.all([1, 2].map(() => discardDraft(here.author, key, id)))
    expect(twice).toEqual(Array(2).fill({ ok: true, value: { id } }))
    expect(await openDraft(here.author, id)).toEqual(notFound)
  })

  it('of another form is its owner’s alone, one for each thing it is about', async () => {
    const caseId = newId()
    const [one, two] = [newId(), newId()].map(about => ({ form: 'person', caseId, about }))
    if (!one || !two) throw new Error('two keys')
    must(await keepForm(here.author, one, { name: 'One' }))
    must(await keepForm(here.author, two, { name: 'Two' }))
    must(await keepForm(here.author, one, { name: 'One again' }))
    expect(must(await heldForm(here.author, one))).toEqual({ name: 'One again', kept: '2' })
    expect(must(await heldForm(here.colleague, one))).toBeNull()
    must(await dropForm(here.author, one))
    expect(must(await heldForm(here.author, one))).toBeNull()
    expect(must(await heldForm(here.author, two))).toEqual({ name: 'Two', kept: '1' })
  })

  it('is not kept where no page could show it again in good time, and what was kept stands', async () => {
    const refused = { ok: false, why: 'cannot', says: tooLongToKeep }
    const [key, id] = [{ form: 'person', caseId: newId() }, await keptDraft(here.author)]
    must(await keepForm(here.author, key, { name: 'One' }))
    const worry = { whatWorries: 'a'.repeat(5_000_000) }
    expect(await keepForm(here.author, key, { details: worry.whatWorries })).toEqual(refused)
    expect(must(await heldForm(here.author, key))).toMatchObject({ name: 'One' })
    const at = { draft: id, page: 'worry', item: '' }
    expect(await keepTyped(here.author, at, worry, { by: newId(), version: 1 })).toEqual(refused)
    expect(must(await openDraft(here.author, id)).draft.pages).toEqual(enough)
  })

  it('of another form is one row, however many tabs save it at once', async () => {
    const key = { form: 'person', caseId: newId() }
    const saves = Array.from({ length: 10 }, (_, i) => keepForm(here.author, key, { name: `Tab ${i}` }))
    for (const saved of await Promise.all(saves)) must(saved)
    must(await keepForm(here.author, key, { name: 'Last' }))
    expect((await root().query('select 1 from draft where case_id = $1', [key.caseId])).rowCount).toBe(1)
    expect(must(await heldForm(here.author, key))).toEqual({ name: 'Last', kept: '11' })
  })

  it('is swept away 28 days after it was last saved, and not before; so is the memory of sent forms after 7', async () => {
    const [old, young] = [await keptDraft(here.author), await keptDraft(here.author)]
    const aged = (id: string, days: number) =>
      root().query(`update draft set saved_at = now() - $2 * interval '1 day' where id = $1`, [id, days])
    await aged(old, 28.1)
    await aged(young, 27.9)
    await root().query(
      `update submission set at = now() - interval '8 days' where key = (select key from submission limit 1)`,
    )
    const { rows } = await root().query('select count(*)::int as n from submission')
    expect((await root().query('select app.sweep() as gone')).rows).toEqual([{ gone: 1 }])
    expect(await openDraft(here.author, old)).toEqual(notFound)
    expect((await openDraft(here.author, young)).ok).toBe(true)
    expect((await root().query('select count(*)::int as n from submission')).rows[0].n).toBe(rows[0].n - 1)
  })
})
