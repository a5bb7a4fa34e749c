import { concernOf, shiftOf } from '../../../tests/cast/concern-of'
import { vignettes } from '../../../tests/cast/vignettes'
import type { Actor } from '../../domain/access/role'
import { noDraft } from '../../domain/concern/draft'
import { type ConcernParts, concernParts } from '../../domain/concern/parts'
import { formNow } from '../../domain/time/now'
import type { database } from '../../platform/database'
import { newId } from '../../platform/identity'
import { gather, type Rows } from './gather'
import { gatherCase } from './gather-case'

/** A client that row-level security does not hold. */
export type Everything = ReturnType<typeof database>

const hour = 3_600_000
const batch = 200
const given = [
  'Amara',
  'Bilal',
  'Codrin',
  'Dafina',
  'Ewa',
  'Filip',
  'Grace',
  'Hoa',
  'Idris',
  'Jodie',
  'Khanh',
]
const family = ['Ashby', 'Bello', 'Cazacu', 'Dervishi', 'Eze', 'Fenn', 'Gjoka', 'Hassan', 'Ionescu', 'Jarvis']

const nameAt = (count: number) =>
  `${given[count % given.length]} ${family[Math.floor(count / given.length) % family.length]}`

/**
 * Fills the organisation with cases of the last three years, every row as the records write it, sealed with
 * its case's own key.
 */
export async function writeManyCases(everything: Everything, wanted: number): Promise<void> {
  const organisation = await everything.organisation.findFirstOrThrow()
  const team = await everything.team.findFirstOrThrow()
  const workers = await addWorkers(everything, organisation.id)
  const now = new Date()
  const stories = vignettes.map(v =>
    concernParts({ ...noDraft, ...concernOf(v, shiftOf(v, now), false) }, formNow(now)),
  )
  const apart = (3 * 365 * 24 * hour) / wanted
  for (let from = 0; from < wanted; from += batch) {
    const rows: Rows = new Map()
    const tx = gather(rows, { organisation, teamMember: { teamId: team.id } })
    for (let count = from; count < Math.min(from + batch, wanted); count++) {
      const at = new Date(now.getTime() - (count + 1) * apart)
      const [author, parts] = [workers[count % workers.length], stories[count % stories.length]]
      if (author && parts) await gatherCase({ tx, rows, at, count }, author, varied(parts, count))
    }
    for (const [table, data] of rows)
      await everything[table as 'sighting'].createMany({ data: data as never })
  }
}

/** Forty more people, so that a case's authors and holders are among many. */
async function addWorkers(everything: Everything, organisationId: string): Promise<Actor[]> {
  const workers = Array.from({ length: 40 }, (_, count): Actor => {
    const name = `${nameAt(count)}-Moss`
    return { id: newId(), organisationId, name, roles: ['practitioner'], demonstration: true }
  })
  await everything.account.createMany({
    data: workers.map(({ roles: _, ...worker }, count) => ({
      ...worker,
      email: `worker.${count}@example.org`,
      jobTitle: 'Social worker',
      createdAt: new Date(),
    })),
  })
  const held = workers.map(({ id }) => ({ accountId: id, role: 'practitioner' }))
  await everything.accountRole.createMany({ data: held })
  return workers
}

/** The same story of another child; in one of ten there is danger. */
function varied(parts: ConcernParts, count: number): ConcernParts {
  const name = nameAt(count)
  return {
    ...parts,
    danger: { ...parts.danger, immediateDanger: count % 10 === 3 ? 'yes' : 'no' },
    child: { ...parts.child, name, aliases: '' },
  }
}
