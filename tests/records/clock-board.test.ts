import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { boardListIds, type Whose } from '../../lib/domain/clock/board'
import type { StepEventId, StepId } from '../../lib/domain/step/steps'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { newId } from '../../lib/platform/identity'
import { readBoard } from '../../lib/records/clock-board'
import { askCover } from '../../lib/records/covers'
import { restrictCase } from '../../lib/records/restriction'
import { recordStep } from '../../lib/records/steps'
import { myWork } from '../../lib/records/work'
import { boardAgrees, wholeBoard } from '../cast/board-agreed'
import { putOnDuty } from '../cast/organisation'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The board shows exactly what the pages of the cases say, of those that a person may open, and counts what it shows. */

const practitioner = ['practitioner'] as const
const { here, there, root } = twoOrganisations(
  {
    author: practitioner,
    worker: practitioner,
    colleague: practitioner,
    duty: practitioner,
    lead: ['lead'],
    manager: ['manager'],
    both: ['practitioner', 'lead'],
    auditor: ['auditor'],
    administrator: ['administrator'],
  },
  { lead: ['lead', 'manager'] },
)
const teams = { north: newId(), south: newId() }
const cases: string[] = []
let covered: { caseId: string; reference: string }

const when = (daysAgo: number, time = '10:00') => `${addDays(dayOf(new Date()), -daysAgo)}T${time}`
type Said = { [id: string]: string }
async function step(caseId: string, step: StepId, event: Exclude<StepEventId, 'ready'>, answers: Said) {
  must(await recordStep(here.lead, caseId, newId(), { step, event, answers }))
}
const referred = (caseId: string, at: string) =>
  step(caseId, 'childrens-services', 'sent', { how: 'phone', when: at, authority: 'Kestrelford' })

/** A positive decision so many days ago: conclusive grounds are for no sooner than the thirtieth day. */
async function decided(caseId: string, daysAgo: number) {
  await referred(caseId, when(60))
  await step(caseId, 'nrm', 'sent', { when: when(50) })
  await step(caseId, 'nrm', 'decided', { when: when(daysAgo), decision: 'positive' })
}

beforeAll(async () => {
  for (const [name, id] of Object.entries(teams))
    await root().query('insert into team (id, organisation_id, name) values ($1, $2, $3)', [
      id,
      here.lead.organisationId,
      name,
    ])
  await root().query('insert into team_member (account_id, team_id) values ($1, $2), ($3, $2)', [
    here.worker.id,
    teams.north,
    here.author.id,
  ])
  for (let count = 0; count < 16; count++) {
    const author = count % 2 ? here.author : here.lead
    const danger = { immediateDanger: count % 5 === 0 ? 'yes' : 'no' }
    const made = await recorded(author, {
      pages: { danger, child: { whereNow: 'There', name: `C ${count}` } },
    })
    cases.push(made.caseId)
    if (count < 12)
      await accepted(here.lead, here.manager, made.caseId, count % 3 ? here.worker : here.colleague)
    if (count === 3) covered = made
    await referred(made.caseId, when(count % 4 === 3 ? 60 : 3 + count))
  }
  const [today = '', soon = '', past = '', exactly = ''] = cases
  await referred(today, when(1, '23:59'))
  await decided(soon, 28)
  await decided(past, 40)
  await decided(exactly, 30)
  await root().query('update child_case set team_id = $1 where id = $2', [teams.south, soon])
  await putOnDuty(here.duty)
}, 120_000)

const agree = (actor: Actor, whose: Whose) => boardAgrees(root(), actor, whose)

describe('the board', () => {
  it('has of every case somebody may open what its page says, for them, their team and all', async () => {
    const all = await agree(here.lead, 'all')
    expect(all.late).toBeGreaterThan(25)
    expect(all.today).toBeGreaterThan(1)
    expect(all.week).toBeGreaterThan(1)
    expect(await agree(here.manager, 'all')).toEqual(all)
    const mine = await agree(here.worker, 'me')
    expect(mine.late).toBeGreaterThan(8)
    expect(await agree(here.worker, 'all')).toEqual(mine)
    const team = await agree(here.worker, 'team')
    expect(team.late).toBeGreaterThan(1)
    expect(team.late).toBeLessThan(mine.late)
    const north = await agree(here.lead, { team: teams.north })
    expect(north.late).toBeGreaterThan(team.late)
    expect(north.late).toBeLessThan(all.late)
    expect(await agree(here.lead, 'team')).toEqual({ late: 0, today: 0, week: 0 })
    expect((await agree(here.manager, { team: teams.south })).late).toBe(mine.late - team.late)
    expect((await agree(here.author, 'team')).late).toBeGreaterThan(0)
    expect(await agree(there.lead, 'all')).toEqual({ late: 0, today: 0, week: 0 })
    expect(await agree(there.lead, { team: teams.north })).toEqual({ late: 0, today: 0, week: 0 })
  }, 120_000)

  it('has as many late as My work says of one’s own cases and of others’', async () => {
    const lateOf = async (actor: Actor, whose: Whose) =>
      must(await readBoard(actor, { list: 'late', page: 1, whose, wrong: false })).counts.late
    for (const actor of [here.worker, here.lead, here.manager, here.both]) {
      const { lists } = must(await myWork(actor))
      expect(lists.late.total).toBe(await lateOf(actor, 'me'))
      const overseen = actor === here.worker ? 'me' : 'all'
      expect(lists.late.total + lists['late-elsewhere'].total).toBe(await lateOf(actor, overseen))
    }
  })

  it('says of a line what it is, what started it, whose case it is and who is in danger', async () => {
    const { lines, teams: known } = must(
      await readBoard(here.lead, { list: 'late', page: 1, whose: 'all', wrong: false }),
    )
    const first = lines.find(line => line.caseId === cases[15])
    expect(first).toMatchObject({
      startedBy: 'referral-sent-by-phone',
      childName: 'C 15',
      immediateDanger: true,
      nation: 'England',
      workers: [],
    })
    expect(lines.find(line => line.caseId === cases[0])?.workers).toEqual([here.colleague.name])
    expect(lines.map(line => line.immediateDanger)).toEqual(
      lines.map(line => line.immediateDanger).sort((a, b) => Number(b) - Number(a)),
    )
    expect(known.map(team => team.name)).toEqual(['north', 'south'])
  })

  it('opens a case that somebody opened for their turn of duty, and only then', async () => {
    expect((await wholeBoard(here.duty, 'late', 'all')).some(key => key.startsWith(covered.caseId))).toBe(
      false,
    )
    const why = 'The police rang: he was seen at the station.'
    must(await askCover(here.duty, newId(), { reference: covered.reference, why }))
    expect((await agree(here.duty, 'all')).late).toBeGreaterThan(2)
    expect((await wholeBoard(here.duty, 'late', 'all')).some(key => key.startsWith(covered.caseId))).toBe(
      true,
    )
    expect(await agree(here.duty, 'me')).toEqual({ late: 0, today: 0, week: 0 })
  })

  it('betrays nothing of a restricted case to whom it does not name', async () => {
    const everything = async (actor: Actor) => {
      const answers: unknown[] = [must(await myWork(actor)).lists]
      for (const list of [null, ...boardListIds])
        for (const whose of ['me', 'team', 'all', { team: teams.north }] as const)
          for (const page of [1, 2]) answers.push(await readBoard(actor, { list, page, whose, wrong: false }))
      return answers
    }
    const outside = [here.both, here.duty, here.author, here.colleague]
    const before: unknown[] = []
    for (const actor of outside) before.push(await everything(actor))
    const { caseId } = await recorded(here.lead)
    await accepted(here.lead, here.manager, caseId, here.worker)
    const reviewOn = addDays(dayOf(new Date()), 9)
    const named = [here.lead.id, here.worker.id]
    must(await restrictCase(here.manager, caseId, newId(), { why: 'Threats.', named, reviewOn }))
    await referred(caseId, when(60))
    await referred(caseId, when(1, '23:59'))
    await root().query('update child_case set team_id = $1 where id = $2', [teams.north, caseId])
    for (const [at, actor] of outside.entries()) expect(await everything(actor)).toEqual(before[at])
    for (const actor of [here.lead, here.manager, here.worker]) {
      expect((await wholeBoard(actor, 'late', 'all')).some(key => key.startsWith(caseId))).toBe(true)
      await agree(actor, 'all')
    }
    await agree(here.worker, 'me')
    await agree(here.worker, 'team')
  }, 60_000)

  it('is not there for auditors and administrators', async () => {
    for (const actor of [here.auditor, here.administrator])
      expect(await readBoard(actor, { list: 'late', page: 1, whose: 'all', wrong: false })).toEqual({
        ok: false,
        why: 'not-found',
      })
  })
})
