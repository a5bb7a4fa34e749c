import { describe, expect, it } from 'vitest'
import type { PageId } from '../../lib/domain/concern/draft'
import { formNow } from '../../lib/domain/time/now'
import type { Given } from '../../lib/forms/given'
import { newId } from '../../lib/platform/identity'
import { dropBeside, fateOfDraft, keepTyped, readBeside } from '../../lib/records/beside'
import { recordConcern } from '../../lib/records/concerns'
import { discardDraft, openDraft } from '../../lib/records/drafts'
import { dropForm, heldForm, keepForm } from '../../lib/records/kept-forms'
import { restrictCase } from '../../lib/records/restriction'
import { enough, keptDraft } from '../cast/kept-draft'
import { accepted, must } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** One person with two windows: neither takes the place of the other's words, and nothing that was typed is lost. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  colleague: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})
const notFound = { ok: false, why: 'not-found' }
const worry = (whatWorries: string): Given => ({ whatWorries })
const person = { form: 'person', caseId: newId() }

/** A window on one page of a draft, as it is drawn now. */
async function windowOn(draft: string, page: string, item = '') {
  const { version } = must(await openDraft(here.author, draft))
  const drawn = { by: newId(), version }
  return {
    ...drawn,
    types: async (given: Given) => must(await keepTyped(here.author, { draft, page, item }, given, drawn)),
  }
}
const pageOf = async (draft: string, page: PageId) =>
  must(await openDraft(here.author, draft)).draft.pages[page]

describe('two windows on one page of a draft', () => {
  it('keep both texts: the later beside, until one is chosen', async () => {
    const id = await keptDraft(here.author, {})
    const [one, two] = [await windowOn(id, 'worry'), await windowOn(id, 'worry')]
    expect((await one.types(worry('He is hungry.'))).beside).toBeNull()
    expect((await two.types(worry('She is afraid.'))).beside).toBe('conflict')
    expect((await two.types(worry('She is afraid of him.'))).beside).toBe('conflict')
    expect(await pageOf(id, 'worry')).toEqual(worry('He is hungry.'))
    expect(must(await openDraft(here.author, id)).beside).toEqual([two.by])
    const both = must(await readBeside(here.author, id, two.by))
    expect(both).toMatchObject({ page: 'worry', item: '', yours: worry('She is afraid of him.') })
    expect(both.stands?.draft.pages.worry).toEqual(worry('He is hungry.'))
    expect(await readBeside(here.colleague, id, two.by)).toEqual(notFound)
    // Having compared, the second window goes on, and is then the one that wrote last.
    const drawn = { by: two.by, version: both.stands?.version ?? 0 }
    must(await keepTyped(here.author, { draft: id, page: 'worry', item: '' }, both.yours, drawn))
    must(await dropBeside(here.author, id, two.by))
    expect(await pageOf(id, 'worry')).toEqual(both.yours)
    expect((await two.types(worry('She ran.'))).beside).toBeNull()
    expect((await one.types(worry('He is hungry again.'))).beside).toBe('conflict')
    expect(must(await openDraft(here.author, id)).beside).toEqual([one.by])
  })

  it('never stop one window: saved as one types, sent, gone back to and sent again', async () => {
    const id = await keptDraft(here.author, {})
    const one = await windowOn(id, 'worry')
    for (const words of ['He', 'He is', 'He is hungry', 'He is hungry', 'He is'])
      expect((await one.types(worry(words))).beside).toBeNull()
    const later = await windowOn(id, 'worry')
    expect((await later.types(worry('He is hungry again'))).beside).toBeNull()
    const twice = await Promise.all([1, 2].map(() => later.types(worry('He is thin'))))
    expect(twice.map(each => each.beside)).toEqual([null, null])
  })

  it('that say the same are none, nor are two pages, two items, or an item that went', async () => {
    const id = await keptDraft(here.author, {})
    const [one, two, child] = [
      await windowOn(id, 'worry'),
      await windowOn(id, 'worry'),
      await windowOn(id, 'child'),
    ]
    const items = [await windowOn(id, 'people', newId()), await windowOn(id, 'people', newId())]
    await one.types(worry('Hungry.\r\nThin.'))
    expect((await two.types(worry('Hungry.\nThin.'))).beside).toBeNull()
    for (const each of [child, ...items]) expect((await each.types({ name: 'Mo' })).beside).toBeNull()
    expect(must(await openDraft(here.author, id)).draft.people).toHaveLength(2)
  })

  it('hold for one item as for a page, and at the same moment', async () => {
    const id = await keptDraft(here.author, {})
    const item = newId()
    const windows = [await windowOn(id, 'entries', item), await windowOn(id, 'entries', item)]
    const saved = await Promise.all(windows.map((each, i) => each.types({ what: `Window ${i}` })))
    expect(saved.map(each => each.beside).toSorted()).toEqual(['conflict', null])
  })
})

describe('words typed for a draft that is gone', () => {
  it('are kept for their writer, with what became of it and what they may do', async () => {
    const id = await keptDraft(here.author, enough)
    const [one, two] = [await windowOn(id, 'worry'), await windowOn(id, 'people', newId())]
    const { caseId } = must(await recordConcern(here.author, id, formNow(new Date())))
    expect((await one.types(worry('A car waits outside.'))).beside).toBe('not-found')
    expect((await two.types({ name: 'The driver' })).beside).toBe('not-found')
    const sent = { is: 'sent', caseId, adds: true, closed: false }
    expect(must(await readBeside(here.author, id, one.by))).toMatchObject({
      yours: worry('A car waits outside.'),
      stands: null,
      fate: sent,
    })
    expect(must(await fateOfDraft(here.author, id))).toMatchObject(sent)
    // Once it was decided, and once it is shut to them, less is open to them.
    await accepted(here.lead, here.manager, caseId, here.colleague)
    expect(must(await fateOfDraft(here.author, id))).toMatchObject({ adds: false, closed: false })
    const named = [here.lead.id, here.manager.id]
    const reviewOn = formNow(new Date(Date.now() + 9 * 86_400_000)).day
    must(await restrictCase(here.manager, caseId, newId(), { why: 'Threats.', named, reviewOn }))
    expect(must(await fateOfDraft(here.author, id))).toMatchObject({ adds: false, closed: true })
  })

  it('that was deleted are kept as well, and tell nobody of another’s draft', async () => {
    const id = await keptDraft(here.author)
    const one = await windowOn(id, 'worry')
    must(await discardDraft(here.author, newId(), id))
    expect((await one.types(worry('Late.'))).beside).toBe('not-found')
    expect(must(await readBeside(here.author, id, one.by))).toMatchObject({ fate: { is: 'deleted' } })
    // Somebody else's draft, gone or there, and one that never was are one and the same.
    const theirs = await keptDraft(here.author)
    for (const draft of [id, theirs, newId()]) {
      const drawn = { by: newId(), version: 0 }
      const at = { draft, page: 'worry', item: '' }
      const kept = must(await keepTyped(here.colleague, at, worry('Mine.'), drawn))
      expect(kept).toEqual({ savedAt: kept.savedAt, beside: 'not-found', says: '' })
      const read = must(await readBeside(here.colleague, draft, drawn.by))
      expect(read).toMatchObject({ stands: null, fate: { is: 'unknown' } })
      expect(await fateOfDraft(here.colleague, draft)).toEqual(notFound)
    }
    expect(await pageOf(theirs, 'worry')).toEqual(enough.worry)
  })

  it('have no place that an address invents', async () => {
    const id = await keptDraft(here.author)
    const drawn = { by: newId(), version: 0 }
    for (const [at, by] of [
      [{ draft: 'x', page: 'worry', item: '' }, drawn.by],
      [{ draft: id, page: '__proto__', item: '' }, drawn.by],
      [{ draft: id, page: 'people', item: 'new' }, drawn.by],
      [{ draft: newId(), page: 'worry', item: '' }, 'x'],
    ] as const)
      expect(await keepTyped(here.author, at, {}, { ...drawn, by })).toEqual(notFound)
    expect(must(await openDraft(here.author, id)).beside).toEqual([])
  })
})

describe('two windows on one form of a case', () => {
  const said = async () => must(await heldForm(here.author, person))

  it('keep both, and whoever opens it again sees both', async () => {
    const [one, two] = [newId(), newId()]
    expect(must(await keepForm(here.author, person, { details: 'Drives.', once: one })).beside).toBe(false)
    expect(must(await keepForm(here.author, person, { details: 'Waits.', once: two })).beside).toBe(true)
    must(await keepForm(here.author, person, { details: 'Drives by night.', once: one }))
    const both = (await said()) ?? {}
    expect(both.details).toBe('Drives by night.\n\nAlso typed, in another window:\nWaits.')
    // A third window was opened with both, and goes on with them.
    must(
      await keepForm(here.author, person, {
        details: 'Drives, waits.',
        once: newId(),
        kept: both.kept ?? '',
      }),
    )
    expect((await said())?.details).toBe('Drives, waits.')
    must(await dropForm(here.author, person))
    expect(await said()).toBeNull()
  })

  it('forget with one that is sent nothing that the other wrote', async () => {
    const [one, two] = [newId(), newId()]
    must(await keepForm(here.author, person, { details: 'Drives.', once: one }))
    must(await keepForm(here.author, person, { details: 'Waits.', once: two }))
    must(await dropForm(here.author, person, { details: 'Drives.', once: one }))
    expect((await said())?.details).toBe('Waits.')
    must(await dropForm(here.author, person, { details: 'Waits.', once: two }))
    expect(await said()).toBeNull()
  })
})
