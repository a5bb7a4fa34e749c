import { expect, it } from 'vitest'
import { twoOrganisations } from './setting'

/** Among ten thousand children a search reads indexes, not every row. */

const { here, root } = twoOrganisations({ lead: ['lead'], worker: ['practitioner'] })

const words = [
  'an',
  'binh',
  'chi',
  'duc',
  'giang',
  'hai',
  'hoa',
  'lan',
  'linh',
  'long',
  'mai',
  'minh',
  'nga',
  'phuc',
]
const fill = `
  with made as (
    insert into child_case (id, organisation_id, reference, stage, nation, author_id, immediate_danger, opened_at, wrapped_key)
    select gen_random_uuid(), $1, 'HF-' || lpad(n::text, 8, '0'), 'open', 'England', $2, false, now(), '' from generate_series(1, 10000) n
    returning id, organisation_id, reference),
  named as (
    insert into child (case_id, organisation_id, written_by_id, name_key, birth_status, date_of_birth, sealed)
    select id, organisation_id, $2, w[1 + (right(reference, 4)::int % 14)] || ' nguyen ' || w[1 + (right(reference, 4)::int / 14 % 14)]
           || substr(md5(reference), 1, 4), 'unknown', date '2005-01-01' + right(reference, 4)::int % 4000, ''
      from made, (select $3::text[] as w) t)
  insert into fingerprint (organisation_id, case_id, written_by_id, source_id, source, kind, value)
  select organisation_id, id, $2, id, 'child', 'telephone', sha256(reference::bytea) from made`

const searches: readonly [string, string][] = [
  [`'{}', '{}', '{}', 'huong luong van', '{}'`, 'child_name_key'],
  [`'{}', array[date '2009-03-04'], '{}', '', '{}'`, 'child_organisation_id_date_of_birth_idx'],
  [`array['HF-00000042'], '{}', '{}', '', '{}'`, 'child_case_reference_key'],
  [`'{}', '{}', array[sha256('HF-00000042')], '', '{}'`, 'fingerprint_organisation_id_value_idx'],
]

it('by name, birth, reference and telephone', async () => {
  const { lead, worker } = here
  await root().query(fill, [lead.organisationId, lead.id, words])
  await root().query('vacuum analyze child, child_case, fingerprint')
  const plans: string[] = []
  root().on('notice', notice => plans.push(notice.message ?? ''))
  await root().query(
    `load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on; set client_min_messages = log`,
  )
  for (const actor of [lead, worker])
    for (const [asked, index] of searches) {
      plans.length = 0
      await root().query('begin')
      await root().query('select app.enter($1, null)', [actor.id])
      await root().query(`select * from app.find_cases(${asked})`)
      await root().query('commit')
      const plan = plans.find(each => each.includes('with hit as')) ?? ''
      expect(plan).toContain(index)
      expect(plan).not.toContain('Seq Scan')
    }
})
