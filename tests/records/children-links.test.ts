import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { openCase } from '../../lib/records/cases'
import { findCases } from '../../lib/records/find'
import { flagCase } from '../../lib/records/flags'
import { followConcern } from '../../lib/records/own-concerns'
import { changePlan } from '../../lib/records/plans'
import { restrictCase } from '../../lib/records/restriction'
import { decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { everythingOf } from '../cast/everything-of'
import { handed } from '../cast/handed'
import { wordyPlan } from '../cast/plan'
import { canaries, everyNick, found, type Nick, recordSeveral } from '../cast/several-children'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The links between the cases of several children: for whoever may see both ends, and for nobody else. */

const { here, there, root } = twoOrganisations(
  {
    author: ['practitioner'],
    worker: ['practitioner'],
    named: ['practitioner'],
    lead: ['lead'],
    other: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { lead: ['lead', 'manager'] },
)
const notFound = { ok: false, why: 'not-found' }
const words = { reasons: 'Needs protection.', reply: 'Thank you.' }
const linkedOf = async (actor: Actor, id: string) => {
  const { linked } = must(await openCase(actor, id)).file
  return linked.map(each => each.id).sort()
}

describe('links', () => {
  let cases: Record<Nick, string>
  beforeAll(async () => {
    ;({ cases } = await recordSeveral(here.author, here.author))
  })
  /** The link rows that a person sees of these cases, when nothing but the database decides. */
  const rowsSeenBy = (actor: Actor) =>
    database().$transaction(async tx => {
      await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
      return tx.$queryRaw<{ case_id: string; other_case_id: string }[]>`
        select case_id, other_case_id from case_link
         where case_id = any (${Object.values(cases)}::uuid[]) or other_case_id = any (${Object.values(cases)}::uuid[])`
    })

  it('are seen by whoever may see both cases, and by nobody else', async () => {
    const all = [here.author, here.lead, here.manager]
    const none = [here.worker, here.named, here.auditor, here.administrator, there.lead]
    for (const actor of all) expect((await rowsSeenBy(actor)).length, actor.name).toBe(6)
    for (const actor of none) expect(await rowsSeenBy(actor), actor.name).toEqual([])
  })

  it('end where somebody’s access does: each case is decided and given away alone', async () => {
    must(await decide(here.lead, cases.ada, newId(), 1, { outcome: 'accepted', ...words }))
    must(await allocateCase(here.manager, cases.ada, newId(), here.worker.id, handed))
    expect(must(await openCase(here.lead, cases.ben)).file.stage).toBe('triage')
    expect(await linkedOf(here.worker, cases.ada)).toEqual([])
    expect(await rowsSeenBy(here.worker)).toEqual([])
    expect(await openCase(here.worker, cases.ben)).toEqual(notFound)
    expect(await linkedOf(here.author, cases.ben)).toEqual([cases.cai])
    expect(must(await followConcern(here.author, cases.ada)).outcome).toMatchObject({ word: 'accepted' })
    const own = must(await followConcern(here.author, cases.ben))
    expect([own.stage, own.outcome, own.recordedWith.length]).toEqual(['triage', null, 2])
  })

  it('lead to the known case that one child’s was joined to, and from it to the others', async () => {
    const known = await recorded(here.lead, { pages: { child: { name: 'Ben O.' } } })
    must(await decide(here.lead, known.caseId, newId(), 1, { outcome: 'accepted', ...words }))
    const joining = { outcome: 'joined' as const, joinTo: known.reference, ...words }
    must(await decide(here.lead, cases.ben, newId(), 1, joining))
    expect(await linkedOf(here.lead, cases.ada)).toEqual([known.caseId, cases.cai].sort())
    expect(await linkedOf(here.lead, known.caseId)).toEqual([cases.ada, cases.cai].sort())
    expect(await linkedOf(here.lead, cases.ben)).toEqual([cases.ada, cases.cai].sort())
    const ada = JSON.stringify(must(await openCase(here.lead, cases.ada, 'location.reveal')))
    for (const word of canaries.ben) expect(ada).not.toContain(word)
  })
})

describe('one of them restricted', () => {
  let cases: Record<Nick, string>
  let reference: string
  const restrict = async (caseId: string) => {
    const named = [here.manager.id, here.named.id]
    must(await restrictCase(here.lead, caseId, newId(), { why: 'Placement.', named, reviewOn: '2099-01-04' }))
  }
  beforeAll(async () => {
    ;({ cases } = await recordSeveral(here.author, here.author))
    reference = must(await openCase(here.lead, cases.ben)).file.reference
    await restrict(cases.ben)
  })

  /** Its case is accepted, handed over, flagged, and has a plan; `said` is in the words of each. */
  const worked = async (caseId: string, said: string) => {
    const soon = formNow(new Date(Date.now() + 30 * 86_400_000)).day
    await accepted(here.lead, here.manager, caseId)
    must(
      await allocateCase(here.manager, caseId, newId(), here.worker.id, { ...handed, next: `${said} next` }),
    )
    must(
      await changePlan(
        here.lead,
        caseId,
        newId(),
        0,
        wordyPlan(where => `${said} ${where}`, soon),
      ),
    )
    const flag = { kind: 'not-alone' as const, words: `${said} flag`, reviewOn: soon }
    must(await flagCase(here.lead, caseId, newId(), flag))
  }

  it('is on no page, paper or list of the other two, for whomever it does not name: no row, no count, no gap', async () => {
    for (const actor of [here.other, here.author]) {
      expect(await linkedOf(actor, cases.ada)).toEqual([cases.cai])
      expect(await linkedOf(actor, cases.cai)).toEqual([cases.ada])
    }
    for (const nick of ['ada', 'cai'] as const) {
      await worked(cases[nick], `Said of ${nick}:`)
      expect(await linkedOf(here.other, cases[nick])).toEqual([nick === 'ada' ? cases.cai : cases.ada])
      const whole = await everythingOf(here.other, cases[nick])
      for (const where of ['next', 'plan risks', 'plan where', 'flag'])
        expect(whole).toContain(`Said of ${nick}: ${where}`)
      for (const word of [...canaries.ben, reference, cases.ben, found.ben.name])
        expect(whole, word).not.toContain(word)
      expect(await linkedOf(here.lead, cases[nick])).toContain(cases.ben)
    }
    expect(await openCase(here.other, cases.ben)).toEqual(notFound)
    for (const typed of [found.ben.name, '07700 900422', reference])
      expect(JSON.stringify(must(await findCases(here.other, typed)).cases), typed).not.toContain(cases.ben)
  })

  it('is the same to its author as before: their own words, and that it was received', async () => {
    expect(
      must(await followConcern(here.author, cases.ada))
        .recordedWith.map(each => each.caseId)
        .sort(),
    ).toEqual([cases.ben, cases.cai].sort())
    const own = must(await followConcern(here.author, cases.ben))
    expect([own.stage, own.outcome, own.recordedWith.length]).toEqual(['received', null, 2])
    for (const word of [...canaries.ada, ...canaries.cai]) expect(JSON.stringify(own)).not.toContain(word)
  })

  it('opens none of the others to those it names: what they share makes no match', async () => {
    expect(
      must(await myWork(here.named)).matches.filter(each => Object.values(cases).includes(each.caseId)),
    ).toEqual([])
    expect(await openCase(here.named, cases.ada)).toEqual(notFound)
    expect(await linkedOf(here.named, cases.ben)).toEqual([])
    const late = await recorded(here.author, { pages: { child: { name: found.ben.name } } })
    expect(must(await myWork(here.named)).matches.map(each => each.caseId)).toContain(late.caseId)
  })
})

it('about a colleague, is shut from the first moment for every child', async () => {
  const { rows: before } = await root().query('select id from restricted_match')
  const { recorded: sent, cases } = await recordSeveral(here.author, here.lead, {
    about: 'yes',
    who: here.other.id,
  })
  expect(sent.state).toBe('received')
  for (const nick of everyNick) {
    expect(await openCase(here.other, cases[nick])).toEqual(notFound)
    expect(must(await followConcern(here.author, cases[nick])).recordedWith.length).toBe(2)
    expect(await followConcern(here.other, cases[nick])).toEqual(notFound)
    expect(must(await openCase(here.lead, cases[nick])).file.restrictionReviewOn).not.toBeNull()
  }
  const { rows } = await root().query(
    'select 1 from restricted_match where new_case_id = any ($1) and known_case_id = any ($1)',
    [Object.values(cases)],
  )
  expect([rows, before.length > 0]).toEqual([[], true])
})
