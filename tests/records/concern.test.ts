import { describe, expect, it } from 'vitest'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordConcern } from '../../lib/records/concerns'
import { keepItem, keepPage, openDraft } from '../../lib/records/drafts'
import { followConcern } from '../../lib/records/own-concerns'
import { dateFields } from '../cast/concern-of'
import { enough, keptDraft } from '../cast/kept-draft'
import { addColleague, putOnDuty } from '../cast/organisation'
import { must } from '../cast/whole-case'
import { writing } from './setting'

/** From a draft to a case in triage. */

const { here, root } = writing()
const now = () => formNow(new Date())
const notFound = { ok: false, why: 'not-found' }

const cases = async () =>
  (await root().query('select count(*)::int as n from child_case')).rows[0].n as number

describe('submitting', () => {
  it('opens a case in triage that its author works on at once, and takes the draft away', async () => {
    const id = await keptDraft(here.author)
    const { caseId, reference } = must(await recordConcern(here.author, id, now()))
    expect(reference).toMatch(/^HF-[0-9A-HJKMNP-TV-Z]{8}$/)
    const { file, facts } = must(await openCase(here.author, caseId))
    expect(file).toMatchObject({ reference, stage: 'triage', immediateDanger: false, nation: 'England' })
    expect(file.concerns.map(concern => concern.worry.whatWorries)).toEqual([enough.worry?.whatWorries])
    expect(file.concerns[0]?.transcript.lines.find(line => line.id === 'whereNow')?.answered).toBeNull()
    expect(file.child.answers.whereNow).toBe('Outside the station')
    expect(facts).toMatchObject({ authorId: here.author.id, stage: 'triage', allocated: false })
    expect(await openDraft(here.author, id)).toEqual(notFound)
    expect(must(await followConcern(here.author, caseId))).toMatchObject({ reference, outcome: null })
  })

  it('opens each child’s case in the nation that was said of them, with its words from the start', async () => {
    const danger = { immediateDanger: 'yes', policeCalled: 'yes' }
    const child = { ...enough.child, nation: 'Scotland' }
    const id = await keptDraft(here.author, { ...enough, danger, child })
    const given = { immediateDanger: 'no', name: 'Somebody else' }
    must(await keepItem(here.author, id, 'children', newId(), given))
    const { caseId } = must(await recordConcern(here.author, id, now()))
    const { file } = must(await openCase(here.author, caseId))
    expect(file.nation).toBe('Scotland')
    expect(file.child.answers).not.toHaveProperty('nation')
    const [other] = file.linked
    expect(must(await openCase(here.author, other?.id ?? '')).file.nation).toBe('England')
  })

  it('keeps a sign with the entry that shows it, and asks no more for one', async () => {
    const indicators = { indicators: ['entry-01b', 'entry-01c'] }
    const id = await keptDraft(here.author, { ...enough, indicators })
    const given = { known: 'seen', what: 'No shoes.', 'when.precision': 'not-known', shows: ['entry-01b'] }
    must(await keepItem(here.author, id, 'entries', newId(), given))
    const { caseId } = must(await recordConcern(here.author, id, now()))
    const { file } = must(await openCase(here.author, caseId))
    const [entry] = file.entries
    const signs = file.sightings.filter(({ kind }) => kind === 'indicator')
    expect(signs.map(({ code, entryId }) => [code, entryId]).sort()).toEqual([
      ['entry-01b', entry?.id],
      ['entry-01c', null],
    ])
  })

  it('makes one case of twenty presses at once', async () => {
    const [id, before] = [await keptDraft(here.author), await cases()]
    const sent = await Promise.all(Array.from({ length: 20 }, () => recordConcern(here.author, id, now())))
    expect(new Set(sent.map(each => must(each).caseId)).size).toBe(1)
    expect(await cases()).toBe(before + 1)
    expect(must(await recordConcern(here.author, id, now())).caseId).toBe(
      sent.map(each => must(each).caseId)[0],
    )
  })

  it('says everything that is missing at once, and writes nothing', async () => {
    const broken = {
      ...enough,
      danger: {},
      child: { 'whereNow.notKnown': 'yes', 'whereNow.reason': 'Moved on' },
    }
    const [id, before] = [
      await keptDraft(here.author, { ...broken, elements: { acts: ['act-99'] } }),
      await cases(),
    ]
    must(await keepItem(here.author, id, 'entries', newId(), { known: 'told', 'when.precision': 'a guess' }))
    const answer = await recordConcern(here.author, id, now())
    if (answer.ok || answer.why !== 'incomplete') throw new Error('It was not incomplete.')
    const at = answer.problems.map(problem => problem.at.split('/')[0])
    expect([...new Set(at)].sort()).toEqual(['child', 'danger', 'elements', 'entries'])
    for (const { says } of answer.problems) expect(says).toMatch(/^[A-Z].*\.$/)
    expect(await cases()).toBe(before)
    must(await keepPage(here.author, id, 'danger', { immediateDanger: 'no' }))
    expect(await recordConcern(here.author, id, now())).toMatchObject({ why: 'incomplete' })
    expect(must(await openDraft(here.author, id)).draft.entries.length).toBe(1)
  })

  it('records the 999 call as the police step, at the moment it was made', async () => {
    const called = { ...dateFields('policeCalledAt', '2026-03-29T01:30:00Z', 0), policeHandler: 'Handler 7' }
    const danger = { immediateDanger: 'yes', policeCalled: 'yes', ...called }
    const id = await keptDraft(here.author, { ...enough, danger })
    const { caseId } = must(await recordConcern(here.author, id, { day: '2026-03-30', time: '09:00' }))
    const { file } = must(await openCase(here.author, caseId))
    expect(file.immediateDanger).toBe(true)
    expect(file.stepEvents).toMatchObject([
      { step: 'police', event: 'sent', answers: { how: '999', to: 'Handler 7' } },
    ])
    expect(file.stepEvents[0]?.happenedAt.toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })

  it('reaches whoever is on duty, and nobody else', async () => {
    const { caseId } = must(await recordConcern(here.author, await keptDraft(here.author), now()))
    const duty = await addColleague(here.author.organisationId, 'duty', ['practitioner'])
    expect(await openCase(duty, caseId)).toEqual(notFound)
    await putOnDuty(duty)
    expect(must(await openCase(duty, caseId)).facts).toMatchObject({ onDuty: true })
    expect(await followConcern(duty, caseId)).toEqual(notFound)
  })
})
