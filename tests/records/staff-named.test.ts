import { describe, expect, it } from 'vitest'
import { officerSheet } from '../../lib/domain/step/officer-sheet'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordConcern } from '../../lib/records/concerns'
import { keepPage, openDraftAmong, startConcern } from '../../lib/records/drafts'
import { keepFrom } from '../../lib/records/kept-from'
import { restrictCase } from '../../lib/records/restriction'
import { seeRestriction } from '../../lib/records/restriction-view'
import { aboutColleague, pages } from '../cast/about-colleague'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Who a concern about somebody who works with children is about: chosen, named in words, or found out later. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    accused: ['lead', 'manager'],
    lead: ['lead'],
    manager: ['manager'],
    worker: ['practitioner'],
  },
  { author: ['practitioner'], boss: ['manager'] },
)
const notFound = { ok: false, why: 'not-found' }

describe('a colleague whom it turns out later to be about', () => {
  it('loses it at once, with every role, and is never named again', async () => {
    const { caseId } = await recorded(here.author)
    const named = [here.manager.id, here.accused.id]
    must(await restrictCase(here.lead, caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }))
    must(await openCase(here.accused, caseId))
    expect(await keepFrom(here.lead, caseId, newId(), { who: here.manager.id })).toMatchObject({ ok: true })
    for (const who of [here.lead.id, there.boss.id, newId(), 'x'])
      expect(await keepFrom(here.lead, caseId, newId(), { who })).toMatchObject({ why: 'cannot' })
    expect(await keepFrom(here.lead, caseId, newId(), { who: here.accused.id })).toMatchObject({
      why: 'cannot',
    })
    for (const actor of [here.manager, here.worker])
      expect(await keepFrom(actor, caseId, newId(), { who: here.lead.id })).toEqual(notFound)
    expect(await openCase(here.manager, caseId)).toEqual(notFound)
    expect(must(await seeRestriction(here.lead, caseId)).others.map(each => each.id)).not.toContain(
      here.manager.id,
    )
  })
})

describe('who it is about', () => {
  it('may be in no list, and then the words alone are kept, under seal', async () => {
    const named = { about: 'yes', who: 'not-listed', name: 'Coach Ferrismark', work: 'Football club' }
    const { caseId } = await aboutColleague(here.author, named)
    const { file } = must(await openCase(here.accused, caseId))
    expect(JSON.stringify(officerSheet(file, new Date()))).toContain('Coach Ferrismark')
    const { rows } = await root().query('select c::text as text from concern c')
    for (const { text } of rows) expect(text).not.toContain('Ferrismark')
  })

  it('is chosen among the author’s own colleagues, and is never the author', async () => {
    const draft = must(await startConcern(here.author, newId())).id
    const { colleagues } = must(await openDraftAmong(here.author, draft, 'staff'))
    expect(colleagues.map(each => each.id)).toContain(here.accused.id)
    for (const actor of [here.author, there.author])
      expect(colleagues.map(each => each.id)).not.toContain(actor.id)
    expect(must(await openDraftAmong(here.author, draft, 'danger')).colleagues).toEqual([])
    const [own, elsewhere] = [here.accused.id, there.boss.id]
    for (const who of [here.author.id, elsewhere, newId(), 'x', [own, elsewhere], [own, here.author.id]]) {
      for (const [page, given] of Object.entries({ ...pages, staff: { about: 'yes', who } }))
        must(await keepPage(here.author, draft, page as 'staff', given))
      expect(await recordConcern(here.author, draft, formNow(new Date()))).toEqual(notFound)
    }
  })

  it('leaves the case to its author where no other lead or manager is left, so that it is not lost', async () => {
    const { caseId, state } = await aboutColleague(there.author, { about: 'yes', who: there.boss.id })
    expect(state).toBe('open')
    must(await openCase(there.author, caseId))
    expect(await openCase(there.boss, caseId)).toEqual(notFound)
  })
})
