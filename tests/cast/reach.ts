import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { perform } from '../../lib/records/perform'

/** The demonstration's rota and directory: an invented town, drama-range telephones. */

type Someone = Actor & { email: string; phone: string }

const numbers = [
  ['childrens-services', 'Kestrelford front door', '01632 960140', 'day', 12, 'Ask for the duty manager.'],
  ['emergency-duty', 'Kestrelford emergency duty team', '01632 960141', 'night', 12, null],
  ['police-local', 'Midshire Police, exploitation unit', '01632 960110', 'day', 130, 'At night call 101.'],
  ['health', 'Kestrelford hospital, safeguarding nurse', '01632 960170', 'always', 30, null],
  ['staff-concern', 'Designated officer (LADO), Kestrelford', '01632 960180', 'day', 41, null],
  ['interpreter', 'Telephone interpreters', '01632 960190', 'always', 60, 'Name the language first.'],
] as const
const desks = [
  ['own-team', 'Exploitation and missing team desk', '01632 960201', 'day', 20, null],
  ['own-team', 'Duty and assessment team desk', '01632 960202', 'always', 95, null],
] as const

const days = (now: Date, count: number) => new Date(now.getTime() + count * 86_400_000)

/** The lead, the deputy and the manager are on call for four weeks; the deputy has one evening off, which is a gap. */
async function planRota([lead, deputy, manager]: readonly [Someone, Someone, Someone], now: Date) {
  const evening = days(now, 5)
  const turns = [
    [lead, 'lead', now, days(now, 28)],
    [deputy, 'deputy', now, evening],
    [deputy, 'deputy', new Date(evening.getTime() + 12 * 3_600_000), days(now, 28)],
    [manager, 'manager', now, days(now, 28)],
  ] as const
  await perform(manager, 'duty.plan', 'organisation', ({ tx }) =>
    tx.onCallTurn.createMany({
      data: turns.map(([who, place, startsAt, endsAt]) => ({
        id: newId(),
        organisationId: who.organisationId,
        accountId: who.id,
        place,
        phone: who.phone,
        startsAt,
        endsAt,
      })),
    }),
  )
}

async function keepNumbers(keeper: Actor, teams: readonly { id: string }[], now: Date) {
  const all = [
    ...numbers.map(each => [...each, null] as const),
    ...desks.map((each, index) => [...each, teams[index]?.id ?? null] as const),
  ]
  await perform(keeper, 'contact.keep', 'organisation', ({ tx }) =>
    tx.contact.createMany({
      data: all.map(([kind, name, phone, hours, age, note, teamId]) => ({
        id: newId(),
        organisationId: keeper.organisationId,
        teamId,
        kind,
        name,
        phone,
        hours,
        note,
        checkedOn: days(now, -age),
        checkedById: keeper.id,
      })),
    }),
  )
}

/** Fills both, before the stories begin: what is urgent in them goes to somebody. */
export async function makeReachable(
  people: readonly Someone[],
  teams: readonly { id: string }[],
  now: Date,
): Promise<void> {
  const who = (email: string): Someone => {
    const found = people.find(person => person.email === email)
    if (!found) throw new Error(`${email} is not in the cast.`)
    return found
  }
  const rota = ['a.sandhucole', 'r.teale', 'h.marchetti'].map(name => who(`${name}@example.org`))
  await planRota(rota as [Someone, Someone, Someone], now)
  await keepNumbers(who('p.vellore@example.org'), teams, now)
}
