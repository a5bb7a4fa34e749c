import type { Client } from 'pg'
import type { Actor } from '../../lib/domain/access/role'
import { nameKey } from '../../lib/domain/child/name'
import { newId } from '../../lib/platform/identity'

/**
 * Open cases with a child of each name, written by a statement and not through the records: a name, or several of one
 * child. The first is the oldest. Answers with their ids.
 */
export async function manyChildren(
  root: Client,
  author: Actor,
  names: readonly (string | readonly string[])[],
): Promise<string[]> {
  const ids = names.map(() => newId()).sort()
  const called = names.map(each => (typeof each === 'string' ? [each] : each))
  await root.query(
    `with made as (
       insert into child_case (id, organisation_id, reference, stage, nation, author_id, immediate_danger, opened_at, decided_at, wrapped_key)
       select id, $1, 'HF-' || upper(substr(md5(id::text), 1, 12)), 'open', 'England', $2, false, now() + at * interval '1 millisecond', now(), ''
         from unnest($3::uuid[]) with ordinality u(id, at) returning id)
     insert into child (case_id, organisation_id, written_by_id, name, aliases, name_key, birth_status, sealed)
     select made.id, $1, $2, u.names ->> 0, array(select jsonb_array_elements_text(u.names - 0)), u.key, 'unknown', ''
       from made join unnest($3::uuid[], $4::jsonb[], $5::text[]) u(id, names, key) on u.id = made.id`,
    [
      author.organisationId,
      author.id,
      ids,
      called.map(each => JSON.stringify(each)),
      called.map(each => each.map(nameKey).filter(Boolean).join('\n')),
    ],
  )
  return ids
}
