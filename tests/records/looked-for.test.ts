import { expect, it } from 'vitest'
import { noticed, signsOf } from '../../lib/domain/indicator/noticed'
import { newId } from '../../lib/platform/identity'
import { addEntry } from '../../lib/records/entries'
import { openEvidence } from '../../lib/records/evidence'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What was looked for and was not there is kept with its entry, and is never taken for a sign. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})
const code = 'uk-resident-06'
const looked = [{ kind: 'absent' as const, code }]
const said = { known: 'seen', what: 'Asked about parties: never went to one.' } as const

it('stands with its entry until a correction says otherwise', async () => {
  const { caseId } = await recorded(here.author)
  await accepted(here.lead, here.manager, caseId, here.worker)
  const sign = async () => {
    const { file } = must(await openEvidence(here.lead, caseId, 'evidence'))
    const all = signsOf(file).flatMap(({ indicators }) => indicators)
    return { file, of: all.find(({ indicator }) => indicator.id === code) }
  }
  expect((await sign()).of?.state).toBe('not-asked')
  const { id } = must(await addEntry(here.worker, caseId, newId(), said, looked))
  const { file, of } = await sign()
  expect(of).toMatchObject({ state: 'absent', evidence: [] })
  expect(of?.absent.map(({ entry }) => entry?.id)).toEqual([id])
  expect(noticed(file).flatMap(({ indicators }) => indicators.map(each => each.indicator.id))).not.toContain(
    code,
  )
  const seen = [{ kind: 'indicator' as const, code }]
  must(await addEntry(here.worker, caseId, newId(), { ...said, what: 'Went to two.' }, seen, id))
  const after = await sign()
  expect(after.of).toMatchObject({ state: 'observed', absent: [] })
})
