import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { exportNrm, type Format, seeExports } from '../../lib/records/exports'
import { editNrm, passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** Under which version an NRM draft leaves. */

const { here, there, root, concern } = deciding()
const notFound = { ok: false, why: 'not-found' }

it('gives two drafts that differ two versions, and one draft the same in every format', async () => {
  const { caseId } = await concern()
  await accepted(here.lead, here.manager, caseId, here.worker)
  const leaves = async (format: Format) =>
    must(await exportNrm(here.manager, caseId, newId(), format)).version
  const stands = async () => must(await readNrm(here.lead, caseId)).fingerprint
  const edit = (value: string, version: number) =>
    editNrm(here.worker, caseId, newId(), { question: 'familyDetails', value, version })
  const pass = async (actor: Actor) => must(await passForSignOff(actor, caseId, newId(), await stands()))

  expect([await leaves('pdf'), await leaves('json')]).toEqual(['0.1', '0.1'])
  must(await edit('The second draft.', 0))
  expect([await leaves('json'), await leaves('pdf')]).toEqual(['0.2', '0.2'])
  // Who passed it on stands in the document as who prepared it.
  await pass(here.lead)
  expect(await leaves('pdf')).toBe('0.3')
  must(await signNrm(here.manager, caseId, newId(), await stands()))
  expect([await leaves('pdf'), await leaves('json')]).toEqual(['1', '1'])
  must(await edit('After the first.', 1))
  expect(await Promise.all([leaves('pdf'), leaves('json')])).toEqual(['1.1', '1.1'])

  const { exports } = must(await seeExports(here.lead, caseId))
  const versions = ['1.1', '1.1', '1', '1', '0.3', '0.2', '0.2', '0.1', '0.1']
  expect(exports.map(({ version }) => version)).toEqual(versions)
  expect(exports[2]).toMatchObject({ by: 'Person manager', format: 'json' })
  expect(await seeExports(there.lead, caseId)).toEqual(notFound)
})

it('gives one form one file, however often it is sent, and counts it once', async () => {
  const { caseId } = await concern()
  await accepted(here.lead, here.manager, caseId, here.worker)
  const [key, other] = [newId(), newId()]
  const both = await Promise.all([key, key].map(each => exportNrm(here.manager, caseId, each, 'pdf')))
  const [first, second] = both.map(must)
  expect(second).toEqual(first)
  expect(must(await exportNrm(here.manager, caseId, key, 'pdf'))).toEqual(first)
  const edit = { question: 'familyDetails', value: 'Said since.', version: 0 }
  must(await editNrm(here.worker, caseId, newId(), edit))
  // Nobody is handed what stood before.
  expect(await exportNrm(here.manager, caseId, key, 'pdf')).toEqual({ ok: false, why: 'conflict' })
  expect(must(await exportNrm(here.manager, caseId, other, 'pdf')).version).toBe('0.2')
  const { exports } = must(await seeExports(here.lead, caseId))
  expect(exports.map(({ version }) => version)).toEqual(['0.2', '0.1'])
  const { rows } = await root().query(
    `select detail ->> 'version' as version from audit_event
      where case_id = $1 and action = 'nrm.export' and outcome = 'done' and not detail ? 'again' order by at`,
    [caseId],
  )
  expect(rows.map(({ version }) => version)).toEqual(['0.1', '0.2'])

  // A key is one form's of one case, and its holder's.
  expect(await exportNrm(here.manager, caseId, key, 'json')).toEqual({ ok: false, why: 'conflict' })
  const another = await concern()
  expect(await exportNrm(here.manager, another.caseId, key, 'pdf')).toEqual({ ok: false, why: 'conflict' })
  expect(must(await exportNrm(here.lead, caseId, key, 'pdf')).version).toBe('0.2')
  expect(await exportNrm(here.worker, caseId, key, 'pdf')).toEqual(notFound)
  expect(await exportNrm(here.manager, caseId, 'no key', 'pdf')).toEqual(notFound)
})
