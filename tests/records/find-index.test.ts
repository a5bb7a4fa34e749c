import { beforeAll, expect, it } from 'vitest'
import { found } from '../cast/findable'
import { accepted, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** Among ten thousand children a search reads indexes, not every row. */

const { here, root } = twoOrganisations({
  lead: ['lead'],
  manager: ['manager'],
  worker: ['practitioner'],
})

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
  [`'{}', '{}', '{}', 'huong luong van', '{}'`, 'name_posting_pkey'],
  [`'{}', array[date '2009-03-04'], '{}', '', '{}'`, 'child_organisation_id_date_of_birth_idx'],
  [`array['HF-00000042'], '{}', '{}', '', '{}'`, 'child_case_reference_key'],
  [`'{}', '{}', array[sha256('HF-00000042')], '', '{}'`, 'fingerprint_organisation_id_value_idx'],
]

let khai: string

beforeAll(async () => {
  const { caseId, reference } = await recorded(here.lead, {
    pages: { child: { name: 'Lương Văn Khải', aliases: 'Tommy' } },
  })
  await accepted(here.lead, here.manager, caseId, here.worker)
  khai = reference
  await root().query(fill, [here.lead.organisationId, here.lead.id, words])
  await root().query('vacuum analyze')
})

it('by a misspelt Vietnamese name, the right case comes first', async () => {
  for (const typed of [
    'Luong Van Kai',
    'kai loung',
    'Khải Lương',
    'luong van kahi',
    'tomy',
    'Văn Lươmg Khải',
  ])
    for (const actor of [here.lead, here.worker])
      expect((await found(actor, typed))[0]?.reference, typed).toBe(khai)
})

it('by name, birth, reference and telephone', async () => {
  const { lead, worker } = here
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
      const plan = plans.filter(each => /with hit as|name_posting|name_word|name_key/.test(each)).join('\n')
      // Whoever reaches their own cases alone has them weighed one by one.
      expect(plan).toContain(actor === worker && index === 'name_posting_pkey' ? 'child_pkey' : index)
      expect(plan).not.toContain('Seq Scan')
    }
})
