import type { Actor } from '../domain/access/role'
import { type ContactAnswers, type ContactParticulars, everybody } from '../domain/contact/questions'
import type { Nation } from '../domain/nation/nation'
import { type Day, dayOf } from '../domain/time/day'
import type { Tx } from '../platform/database'
import { isId, newId } from '../platform/identity'
import { type Changed, changedNow, changedOf } from './changed'
import { type OnCallView, turnsFrom } from './on-call'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

export type ContactView = ContactParticulars & {
  readonly id: string
  readonly team: string | null
  readonly checkedOn: Day
  readonly checkedBy: string
  readonly version: number
}
type Team = { readonly id: string; readonly name: string }
export type Directory = {
  readonly at: Date
  readonly nation: Nation
  readonly contacts: readonly ContactView[]
  /** Who is on call at this moment. */
  readonly onCall: readonly OnCallView[]
}

type Row = Omit<ContactView, 'checkedOn'> & {
  checkedOn: Date
  changedById: string | null
  changedAt: Date | null
}
const viewOf = ({ changedById, changedAt, ...row }: Row): ContactView => ({
  ...row,
  checkedOn: row.checkedOn.toISOString().slice(0, 10),
})

const rowsOf = (tx: Tx, actor: Actor, id: string | null): Promise<Row[]> =>
  tx.$queryRaw<Row[]>`
      select c.id, c.kind, c.name, c.phone, c.hours, c.note, c.team_id as "teamId", t.name as team,
             c.checked_on as "checkedOn", a.name as "checkedBy", c.version,
             c.changed_by_id as "changedById", c.changed_at as "changedAt"
        from contact c join account a on a.id = c.checked_by_id left join team t on t.id = c.team_id
       where c.organisation_id = ${actor.organisationId}::uuid and c.removed_at is null
         and (${id}::uuid is null or c.id = ${id}::uuid)
       order by t.name nulls first, c.name, c.id limit 500`

const teamsOf = (tx: Tx, { organisationId }: Actor): Promise<Team[]> =>
  tx.team.findMany({ where: { organisationId }, select: { id: true, name: true }, orderBy: { name: 'asc' } })

/** Who to ring: whoever is on call, and the numbers that are kept. */
export const seeContacts = (actor: Actor): Promise<Result<Directory>> =>
  perform(actor, 'contact.see', 'organisation', async ({ tx, at }) => {
    const { nation } = await tx.organisation.findUniqueOrThrow({ where: { id: actor.organisationId } })
    const turns = await turnsFrom(tx, actor, at)
    const contacts = (await rowsOf(tx, actor, null)).map(viewOf)
    return { at, nation: nation as Nation, contacts, onCall: turns.filter(turn => turn.now) }
  })

/** What a new number can be for. */
export const contactTeams = (actor: Actor): Promise<Result<Team[]>> =>
  perform(actor, 'contact.keep', 'organisation', ({ tx }) => teamsOf(tx, actor))

/** One number, to be changed. */
export const openContact = (
  actor: Actor,
  id: string,
): Promise<Result<{ contact: ContactView; changed: Changed; teams: Team[] }>> =>
  perform(actor, 'contact.keep', 'organisation', async ({ tx, note }) => {
    const [row] = isId(id) ? await rowsOf(tx, actor, id) : []
    if (!row) refuse({ why: 'not-found' })
    note({ contact: id })
    return { contact: viewOf(row), changed: await changedOf(tx, row), teams: await teamsOf(tx, actor) }
  })

/** The columns of what was answered. A team of somebody else's is refused. */
async function columnsOf(tx: Tx, actor: Actor, answers: ContactAnswers) {
  const { kind = '', name = '', phone = '', hours = '', team = everybody, note } = answers
  const teamId = (team as string) === everybody ? null : team
  const where = { id: teamId ?? '', organisationId: actor.organisationId }
  if (teamId && !(isId(teamId) && (await tx.team.findFirst({ where }))))
    refuse({ why: 'cannot', says: 'Choose a team from the list.' })
  return { kind, name, phone, hours, teamId, note: note ?? null }
}

const checkedNow = (actor: Actor, at: Date) => ({
  checkedOn: new Date(`${dayOf(at)}T00:00:00Z`),
  checkedById: actor.id,
})

/** Adds a number, which whoever adds it has checked. */
export const addContact = (
  actor: Actor,
  key: string,
  answers: ContactAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'contact.keep', 'organisation', frame =>
    once(frame, actor, key, 'contact.add', async () => {
      const { tx, at, note } = frame
      const columns = await columnsOf(tx, actor, answers)
      const id = newId()
      const { organisationId } = actor
      await tx.contact.create({ data: { id, organisationId, ...columns, ...checkedNow(actor, at) } })
      note({ contact: id, added: true })
      return { id }
    }),
  )

type Which = { readonly id: string; readonly version: number }
type Kept = Promise<Result<{ id: string }>>
type Change = Partial<Awaited<ReturnType<typeof columnsOf>>> & { removedAt?: Date }

/** Changes a row that stands as it was read; else it is a conflict, and nothing is overwritten. */
const keep = (
  actor: Actor,
  key: string,
  { id, version }: Which,
  what: 'change' | 'check' | 'remove',
  change: (tx: Tx, at: Date) => Promise<Change>,
): Kept =>
  perform(actor, 'contact.keep', 'organisation', frame =>
    once(frame, actor, key, `contact.${what}`, async () => {
      const { tx, at, note } = frame
      const which = { id, organisationId: actor.organisationId, removedAt: null }
      if (!isId(id) || !(await tx.contact.findFirst({ where: which, select: { id: true } })))
        refuse({ why: 'not-found' })
      const checked = what === 'remove' ? {} : checkedNow(actor, at)
      const changed = await tx.contact.updateMany({
        where: { ...which, version },
        data: { ...(await change(tx, at)), ...checked, ...changedNow(actor, at) },
      })
      if (changed.count === 0) refuse({ why: 'conflict' })
      note({ contact: id, version: version + 1, [what]: true })
      return { id }
    }),
  )

/** Changes a number; whoever does has checked it. */
export const changeContact = (actor: Actor, key: string, which: Which, answers: ContactAnswers): Kept =>
  keep(actor, key, which, 'change', tx => columnsOf(tx, actor, answers))

/** Says that it was rung today and is right. */
export const checkContact = (actor: Actor, key: string, which: Which): Kept =>
  keep(actor, key, which, 'check', async () => ({}))

/** Takes a number out of the directory. */
export const removeContact = (actor: Actor, key: string, which: Which): Kept =>
  keep(actor, key, which, 'remove', async (_, at) => ({ removedAt: at }))
