import { expect, it } from 'vitest'
import { openBodyMap } from '../../lib/records/body-map'
import { openOutline } from '../../lib/records/cases'
import { openFiles } from '../../lib/records/file-views'
import { readTrail } from '../../lib/records/trail'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A page that is there for doing something is refused whole to whoever may not do it, and the trail says refused. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
  auditor: ['auditor'],
})

it('tells the trail of a refusal, and of no opening', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const refused = { ok: false, why: 'not-found' }
  expect(await openBodyMap(here.manager, caseId, 'body-map.mark')).toEqual(refused)
  expect(await openFiles(here.worker, caseId, 'file.remove')).toEqual(refused)
  expect(await openOutline(here.worker, caseId, 'step', 'case.open', 'step.agree')).toEqual(refused)
  const { lines } = must(await readTrail(here.auditor, { page: 1 }))
  expect(lines.filter(line => line.refused)).toHaveLength(3)
  must(await openBodyMap(here.worker, caseId, 'body-map.mark'))
})
