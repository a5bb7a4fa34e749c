import fc from 'fast-check'
import type { Client } from 'pg'
import { type Actor, type Role, roles } from '../../lib/domain/access/role'
import { newId, newReference } from '../../lib/platform/identity'
import { addColleague } from './organisation'

/** Whose rows are made: `root` writes them; `other` is a colleague, and `elsewhere` of another organisation. */
export type World = { root: Client; other: Actor; elsewhere: Actor }

const held = fc.constantFrom('nobody', 'me', 'other', 'me-once', 'me-again')
const covered = fc.constantFrom('nobody', 'nobody', 'me', 'me-ended', 'me-before', 'other')
const named = fc.constantFrom('not-restricted', 'nobody', 'me', 'other', 'me-once', 'me-again', 'lifted')
/** How a case may stand to a person: who recorded and holds it, whom it names, and whom it is about. */
export const aCase = fc.record({
  here: fc.boolean(),
  covered,
  knownCaseCovered: covered,
  named,
  knownCaseNamed: named,
  about: fc.constantFrom('nobody', 'nobody', 'nobody', 'other', 'me', 'known-me'),
  matches: fc.constantFrom('nothing', 'theirs', 'mine', 'mine-settled', 'mine-lifted', 'mine-about-me'),
  mine: fc.boolean(),
  stage: fc.constantFrom('triage', 'open', 'open', 'closed', 'joined', 'joined'),
  knownCaseClosed: fc.boolean(),
  held,
  knownCaseHeld: held,
})
type GeneratedCase = typeof aCase extends fc.Arbitrary<infer C> ? C : never
export const anActor = fc.record({
  roles: fc.subarray([...roles]),
  duty: fc.constantFrom('never', 'now', 'over', 'to-come'),
})

export async function madeActor(
  { root, other }: World,
  { roles: given, duty }: { roles: Role[]; duty: string },
): Promise<Actor> {
  const actor = await addColleague(other.organisationId, 'generated', given)
  const hours: Record<string, [number, number]> = { now: [-1, 1], over: [-2, -1], 'to-come': [1, 2] }
  const turn = hours[duty]
  if (turn)
    await root.query(
      `insert into duty_turn select gen_random_uuid(), $1, $2, now() + $3 * interval '1 hour', now() + $4 * interval '1 hour'`,
      [actor.organisationId, actor.id, ...turn],
    )
  return actor
}

export async function madeCase(
  { root, other, elsewhere }: World,
  actor: Actor,
  given: GeneratedCase,
): Promise<string> {
  const organisation = given.here ? actor.organisationId : elsewhere.organisationId
  const author = given.mine ? actor.id : given.here ? other.id : elsewhere.id
  const row = async (
    stage: string,
    joinedTo: string | null,
    who: string,
    heldBy: string,
    names: string,
    keeps: boolean,
    coveredBy: string,
  ) => {
    const id = newId()
    await root.query(
      `insert into child_case (id, organisation_id, reference, stage, nation, author_id, joined_to_id, immediate_danger, opened_at, wrapped_key, restricted)
       values ($1, $2, $3, $4, 'England', $5, $6, false, now(), '', $7)`,
      [
        id,
        organisation,
        newReference(),
        stage === 'closed' ? 'open' : stage,
        who,
        joinedTo,
        !['not-restricted', 'lifted'].includes(names),
      ],
    )
    const name = (account: string, ended: boolean) =>
      root.query(
        `insert into named_person (id, organisation_id, case_id, account_id, written_by_id, "from", until)
         values (gen_random_uuid(), $1, $2, $3, $4, now(), case when $5 then now() end)`,
        [organisation, id, account, other.id, ended],
      )
    if (['me-once', 'me-again', 'lifted'].includes(names)) await name(actor.id, true)
    if (['me', 'me-again'].includes(names)) await name(actor.id, false)
    if (names === 'other') await name(other.id, false)
    if (keeps) await keep(id, actor.id)
    const allocate = (account: string, ended: boolean) =>
      root.query(
        `insert into allocation (id, organisation_id, case_id, account_id, written_by_id, "from", until)
         values (gen_random_uuid(), $1, $2, $3, $4, now(), case when $5 then now() end)`,
        [organisation, id, account, other.id, ended],
      )
    if (heldBy === 'me-once' || heldBy === 'me-again') await allocate(actor.id, true)
    if (heldBy === 'me' || heldBy === 'me-again') await allocate(actor.id, false)
    if (heldBy === 'other') await allocate(other.id, false)
    if (coveredBy !== 'nobody') await cover(id, coveredBy)
    return id
  }
  /** Closed by nobody: past the triggers that want two people. */
  const shutDown = async (id: string) => {
    await root.query('set session_replication_role = replica')
    await root.query(`update child_case set stage = 'closed', closed_at = now() where id = $1`, [id])
    await root.query('set session_replication_role = origin')
  }
  /** For the turn that runs now or, where none does, for one that is over: that opens nothing. */
  const cover = async (id: string, by: string) => {
    const who = by === 'other' ? other.id : actor.id
    const turn = newId()
    await root.query(
      `insert into duty_turn select $1, $2, $3, now() - interval '3 hours', now() - interval '2 hours'`,
      [turn, organisation, who],
    )
    await root.query(
      `insert into cover (id, organisation_id, case_id, written_by_id, written_at, turn_id, until, sealed_why)
       select gen_random_uuid(), $1, $2, $3, now(),
              coalesce((select d.id from duty_turn d where d.account_id = $3 and now() between d.starts_at and d.ends_at
                           and not $5), $4),
              now() + case when $6 then -1 else 1 end * interval '1 hour', ''`,
      [organisation, id, who, turn, by === 'me-before', by === 'me-ended'],
    )
  }
  const keep = (id: string, account: string) =>
    root.query(
      `insert into kept_from (id, organisation_id, case_id, account_id, written_by_id, written_at)
       values (gen_random_uuid(), $1, $2, $3, $4, now())`,
      [organisation, id, account, other.id],
    )
  const known =
    given.stage === 'joined'
      ? await row(
          'open',
          null,
          other.id,
          given.knownCaseHeld,
          given.knownCaseNamed,
          given.about === 'known-me',
          given.knownCaseCovered,
        )
      : null
  const id = await row(
    given.stage,
    known,
    author,
    given.held,
    given.named,
    given.about === 'me',
    given.covered,
  )
  if (given.about === 'other') await keep(id, other.id)
  if (given.stage === 'closed') await shutDown(id)
  if (known && given.knownCaseClosed) await shutDown(known)
  const [whose = '', how = ''] = given.matches.split(/-(.*)/)
  if (whose === 'nothing') return id
  const names = { theirs: 'other', mine: how === 'lifted' ? 'lifted' : 'me' }[whose] ?? 'nobody'
  const like = await row('open', null, other.id, 'nobody', names, how === 'about-me', 'nobody')
  await root.query(
    `insert into restricted_match (id, organisation_id, new_case_id, known_case_id, found_at, settled_at)
     values (gen_random_uuid(), $1, $2, $3, now(), case when $4 then now() end)`,
    [organisation, id, like, how === 'settled'],
  )
  return id
}
