import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { doesNotReach } from '../../lib/domain/restriction/author'
import { newId } from '../../lib/platform/identity'
import { allocatable, allocateCase } from '../../lib/records/allocations'
import { listCases, openCase } from '../../lib/records/cases'
import { addEntry } from '../../lib/records/entries'
import { followConcern } from '../../lib/records/own-concerns'
import { askAuthor } from '../../lib/records/questions'
import { writeReply } from '../../lib/records/replies'
import { changeNamed, namePerson, restrictCase } from '../../lib/records/restriction'
import { answerLift, askToLift } from '../../lib/records/restriction-lift'
import { seeRestriction } from '../../lib/records/restriction-view'
import { decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { handed } from '../cast/handed'
import { accepted, must, recorded, wordyDraft } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Who restricts a case, whom it names, and what it takes to lift the restriction. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    named: ['practitioner'],
    lead: ['lead'],
    second: ['lead'],
    manager: ['manager'],
    late: ['manager'],
    auditor: ['auditor'],
  },
  { lead: ['lead'] },
)
const notFound = { ok: false, why: 'not-found' }
const why = 'The mother works in our team.'
const reviewOn = '2099-01-04'

/** An open case that its worker holds, restricted by the lead to these. */
async function restricted(...named: Actor[]) {
  const { caseId, reference } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const answers = { why, named: named.map(each => each.id), reviewOn }
  must(await restrictCase(here.lead, caseId, newId(), answers))
  return { caseId, reference }
}

describe('restricting', () => {
  it('shuts the case at once to everybody whom it does not name, whatever their role', async () => {
    const { caseId } = await restricted(here.manager, here.named)
    for (const actor of [here.lead, here.manager, here.named])
      expect(must(await openCase(actor, caseId)).facts.restriction).toBe('named')
    for (const actor of [here.second, here.late, here.worker, here.author, there.lead])
      expect(await openCase(actor, caseId), actor.name).toEqual(notFound)
    const listed = async (actor: Actor) => must(await listCases(actor, { page: 1 })).cases.map(({ id }) => id)
    expect(await listed(here.named)).toEqual([caseId])
    for (const actor of [here.second, here.worker]) expect(await listed(actor)).not.toContain(caseId)
  })

  it('takes it from a worker whom it does not name, and gives it to nobody else', async () => {
    const { caseId } = await restricted(here.manager, here.named)
    expect(must(await openCase(here.lead, caseId)).file.workers).toEqual([])
    expect(must(await myWork(here.worker)).lists.allocated.lines.map(each => each.caseId)).not.toContain(
      caseId,
    )
    const { people } = must(await allocatable(here.lead, caseId))
    expect(people.map(each => each.id)).toEqual([here.named.id])
    expect(await allocateCase(here.lead, caseId, newId(), here.worker.id, handed)).toMatchObject({
      why: 'cannot',
    })
    must(await allocateCase(here.lead, caseId, newId(), here.named.id, handed))
    const entry = { known: 'seen' as const, what: 'Seen at school.' }
    must(await addEntry(here.named, caseId, newId(), entry, []))
    expect(await addEntry(here.worker, caseId, newId(), entry, [])).toEqual(notFound)
  })

  it('keeps the reason, who it was, the day of the review, and the words under seal', async () => {
    const { caseId } = await restricted(here.manager)
    const seen = must(await seeRestriction(here.manager, caseId))
    expect(seen.stands).toMatchObject({ why, by: here.lead.name, reviewOn, asked: null })
    expect(seen.named.map(each => each.id).sort()).toEqual([here.lead.id, here.manager.id].sort())
    expect(seen.others.map(each => each.id)).not.toContain(here.auditor.id)
    const { rows } = await root().query('select r::text as text from restriction r')
    for (const { text } of rows) expect(text).not.toContain('mother')
  })

  it('needs a second lead or manager, and people of the organisation', async () => {
    const { caseId } = await recorded(here.author)
    for (const named of [[], [here.worker.id], [here.manager.id, there.lead.id], [here.auditor.id], ['x']])
      expect(await restrictCase(here.lead, caseId, newId(), { why, named, reviewOn })).toMatchObject({
        why: 'cannot',
      })
    for (const actor of [here.author, here.worker, there.lead])
      expect(await restrictCase(actor, caseId, newId(), { why, named: [here.manager.id], reviewOn })).toEqual(
        notFound,
      )
  })

  it('needs a day of review that is still to come', async () => {
    const { caseId } = await recorded(here.author)
    for (const past of ['2026-01-04', ''])
      expect(
        await restrictCase(here.lead, caseId, newId(), { why, named: [here.manager.id], reviewOn: past }),
      ).toMatchObject({ why: 'cannot' })
  })

  it('is done once, when two do it at one moment', async () => {
    const { caseId } = await recorded(here.author)
    const by = (actor: Actor, other: Actor) =>
      restrictCase(actor, caseId, newId(), { why, named: [other.id], reviewOn })
    const done = await Promise.all([by(here.lead, here.manager), by(here.manager, here.lead)])
    expect(done.filter(each => each.ok).length).toBe(1)
    expect((await root().query('select 1 from restriction where case_id = $1', [caseId])).rowCount).toBe(1)
  })
})

describe('the list of named people', () => {
  it('grows and shrinks by whoever it names, but never below two who can lift it', async () => {
    const { caseId } = await restricted(here.manager)
    const name = { who: here.second.id, onCall: 'yes' as const }
    expect(await namePerson(here.late, caseId, newId(), name)).toEqual(notFound)
    expect(await changeNamed(here.lead, caseId, newId(), { who: here.manager.id, to: 'off' })).toMatchObject({
      why: 'cannot',
    })
    must(await namePerson(here.manager, caseId, newId(), name))
    expect(await namePerson(here.manager, caseId, newId(), name)).toMatchObject({ why: 'cannot' })
    must(await openCase(here.second, caseId))
    must(await changeNamed(here.second, caseId, newId(), { who: here.lead.id, to: 'off' }))
    expect(await openCase(here.lead, caseId)).toEqual(notFound)
    const { rows } = await root().query(
      'select account_id, until is null as stands from named_person where case_id = $1',
      [caseId],
    )
    expect(rows).toContainEqual({ account_id: here.lead.id, stands: false })
    expect(rows.length).toBe(3)
  })
})

describe('lifting', () => {
  it('takes two of the named, and opens the case to others again', async () => {
    const { caseId } = await restricted(here.manager)
    expect(await answerLift(here.manager, caseId, newId(), 'lift')).toMatchObject({ why: 'conflict' })
    must(await askToLift(here.lead, caseId, newId(), { why: 'She has left.' }))
    expect(await answerLift(here.lead, caseId, newId(), 'lift')).toMatchObject({ why: 'second-person' })
    expect(await answerLift(here.second, caseId, newId(), 'lift')).toEqual(notFound)
    expect(must(await seeRestriction(here.manager, caseId)).stands?.asked?.why).toBe('She has left.')
    must(await answerLift(here.manager, caseId, newId(), 'keep'))
    expect(await openCase(here.second, caseId)).toEqual(notFound)
    must(await askToLift(here.manager, caseId, newId(), { why: 'She has left.' }))
    must(await answerLift(here.lead, caseId, newId(), 'lift'))
    expect(must(await openCase(here.second, caseId)).facts.restriction).toBe('none')
    expect(await openCase(here.worker, caseId)).toEqual(notFound)
    must(await restrictCase(here.second, caseId, newId(), { why, named: [here.late.id], reviewOn }))
    expect(await openCase(here.lead, caseId)).toEqual(notFound)
  })
})

describe('the author of a concern that is restricted', () => {
  it('sees that it was received and their own words, and nothing that came before or after', async () => {
    const draft = wordyDraft(where => `Own ${where}`)
    const { caseId } = await recorded(here.author, draft)
    must(await askAuthor(here.lead, caseId, newId(), 'Theirs: which school?'))
    const before = must(await followConcern(here.author, caseId))
    must(await restrictCase(here.lead, caseId, newId(), { why, named: [here.manager.id], reviewOn }))
    const received = must(await followConcern(here.author, caseId))
    expect(before.questions.length).toBe(1)
    expect(before.readBy.length).toBe(1)
    expect(received).toEqual({
      ...before,
      stage: 'received',
      questions: [],
      talk: [],
      alerts: [],
      readBy: [],
      outcome: null,
    })
    const words = { outcome: 'accepted' as const, reasons: 'Theirs.', reply: 'Theirs too.' }
    must(await decide(here.lead, caseId, newId(), 2, words))
    must(await addEntry(here.lead, caseId, newId(), { known: 'seen', what: 'Theirs, later.' }, []))
    expect(must(await followConcern(here.author, caseId))).toEqual(received)
    const work = must(await myWork(here.author))
    expect(work.recorded.find(each => each.caseId === caseId)?.stage).toBe('open')
    expect(work.questions.map(each => each.caseId)).not.toContain(caseId)
    for (const actor of [here.second, here.worker, here.auditor])
      expect(await followConcern(actor, caseId)).toEqual(notFound)
    // Nobody waits for an answer that cannot come: what they would never see is refused, and they may write themselves.
    const unseen = { ok: false, why: 'cannot', says: doesNotReach }
    expect(await askAuthor(here.lead, caseId, newId(), 'Where?')).toEqual(unseen)
    expect(await writeReply(here.lead, caseId, newId(), 'Thank you.')).toEqual(unseen)
    must(await namePerson(here.lead, caseId, newId(), { who: here.author.id, onCall: 'no' }))
    must(await askAuthor(here.lead, caseId, newId(), 'Where?'))
    expect(must(await followConcern(here.author, caseId)).outcome?.reply).toBe('Theirs too.')
  })
})
