import { beforeAll, describe, expect, it } from 'vitest'
import { ledgerOf } from '../../lib/domain/referral/ledger'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { formNow } from '../../lib/domain/time/now'
import { openOutline } from '../../lib/records/cases'
import { readBoard } from '../../lib/records/clock-board'
import { newId } from '../../lib/records/new-id'
import { recordReferral } from '../../lib/records/referrals'
import { recordStep } from '../../lib/records/steps'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** Who outside was told, what they answered, and what was said against it: by whom, once, and what the board makes of it. */

const { here, there, root } = deciding()
const notFound = { ok: false, why: 'not-found' }
const today = dayOf(new Date())
const wall = (minutes: number) => {
  const { day, time } = formNow(new Date(Date.now() - minutes * 60_000))
  return `${day}T${time}`
}
const asked = (more = {}) => ({
  agency: 'guardian',
  to: 'M. Osei, duty worker',
  how: 'phone',
  when: wall(50),
  answer: 'Asked for a guardian for Khai.',
  awaited: 'yes',
  chaseOn: today,
  ...more,
})

let caseId: string
let other: string
beforeAll(async () => {
  ;({ caseId } = await recorded(here.author))
  ;({ caseId: other } = await recorded(here.author))
  for (const id of [caseId, other]) await accepted(here.lead, here.manager, id, here.worker)
})

const told = (actor = here.worker, key = newId(), answers = asked()) =>
  recordReferral(actor, caseId, key, { what: 'told', about: null, answers })
const then = (
  about: string,
  what: 'answer' | 'chased' | 'challenged' | 'settled',
  answers: object,
  on = caseId,
) =>
  recordReferral(here.worker, on, newId(), {
    what,
    about,
    answers: { to: 'A. Reader', when: wall(10), answer: 'Said.', ...answers } as Record<string, string>,
  })
const outline = async () => must(await openOutline(here.worker, caseId, 'referrals')).file
const waiting = async () =>
  must(await readBoard(here.worker, { list: null, page: 1, whose: 'me', wrong: false }))
    .lines.filter(line => line.caseId === caseId)
    .map(line => line.clock)

describe('the ledger of referrals', () => {
  it('is written by whoever works on the case, once, with its words under seal', async () => {
    const key = newId()
    const { id } = must(await told(here.worker, key))
    expect(must(await told(here.worker, key))).toEqual({ id })
    for (const stranger of [here.next, there.lead]) expect(await told(stranger)).toEqual(notFound)
    const { rows } = await root().query(
      `select step, event, encode(sealed, 'escape') as words from step_event where step = 'referral'`,
    )
    expect(rows).toMatchObject([{ step: 'referral', event: 'told' }])
    expect(JSON.stringify(rows)).not.toMatch(/guardian|Osei|Khai/)
    const trail = await root().query(
      `select detail from audit_event where action = 'step.record' and detail ? 'referral' and outcome = 'done'`,
    )
    expect(trail.rows.map(each => each.detail)).toContainEqual({ row: id, referral: 'told' })
    expect(JSON.stringify(trail.rows)).not.toMatch(/Osei|Khai/)
    expect(ledgerOf(await outline())).toMatchObject([
      { id, agency: 'Independent child trafficking guardian service' },
    ])
  })

  it('stands on the board until they answer, and goes through a challenge to its end', async () => {
    const [{ id = '' } = {}] = ledgerOf(await outline())
    expect(await waiting()).toContain('agency-answer')
    must(await then(id, 'chased', { chaseOn: addDays(today, 3), when: wall(40) }))
    must(await then(id, 'answer', { came: 'declined', when: wall(30) }))
    expect(await waiting()).not.toContain('agency-answer')
    must(await then(id, 'challenged', { level: 'manager', chaseOn: addDays(today, 1), when: wall(20) }))
    expect(await waiting()).toContain('challenge-answer')
    must(await then(id, 'settled', { outcome: 'changed' }))
    expect(await waiting()).not.toContain('challenge-answer')
    expect(ledgerOf(await outline())).toMatchObject([
      {
        answer: { declined: true },
        challenges: [{ level: 'Manager to manager' }],
        settled: { outcome: 'They changed their decision' },
      },
    ])
  })

  it('takes a challenge of what children’s services decided, and their new decision ends it', async () => {
    const record = (event: 'sent' | 'decided', answers: Record<string, string>) =>
      recordStep(here.worker, caseId, newId(), { step: 'childrens-services', event, answers })
    const { id } = must(await record('sent', { how: 'form', authority: 'Kestrelford', when: wall(45) }))
    expect(await then(id, 'challenged', { level: 'worker', chaseOn: today })).toMatchObject({ why: 'cannot' })
    must(await record('decided', { decision: 'no-action', when: wall(30) }))
    must(await then(id, 'challenged', { level: 'worker', chaseOn: addDays(today, 1), when: wall(20) }))
    expect(await waiting()).toContain('challenge-answer')
    must(await record('decided', { decision: 'strategy', when: wall(5) }))
    expect(await waiting()).not.toContain('challenge-answer')
    expect(await then(id, 'answer', { came: 'answered' })).toMatchObject({ why: 'cannot' })
  })

  it('refuses another case’s referral, one that is not there, and a day that is past or far away', async () => {
    const [{ id = '' } = {}] = ledgerOf(await outline())
    expect(await then(id, 'chased', { chaseOn: today }, other)).toEqual(notFound)
    for (const wrong of [newId(), 'x', ''])
      expect(await then(wrong, 'chased', { chaseOn: today })).toEqual(notFound)
    for (const chaseOn of [addDays(today, -1), addDays(today, 40)])
      expect(await told(here.worker, newId(), asked({ chaseOn }))).toMatchObject({
        why: 'incomplete',
        problems: [{ at: 'chaseOn' }],
      })
  })
})
