import { expect, it } from 'vitest'
import { noticed } from '../../lib/domain/indicator/noticed'
import { referralSheet } from '../../lib/domain/step/referral-sheet'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { readChronology, readEntry } from '../../lib/records/chronology'
import { addEntry } from '../../lib/records/entries'
import { openEvidence } from '../../lib/records/evidence'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** What a sign of no list is, is kept under seal with who ticked it, and read wherever the sign is. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
})
const sign = (words: string) => [{ kind: 'indicator' as const, code: 'other-01', words }]

it('is read in its words from the concern, the evidence, the chronology and the papers, and corrected', async () => {
  const indicators = { indicators: ['other-01'], otherSign: 'Sleeps in his coat' }
  const { caseId } = await recorded(here.author, { pages: { indicators } })
  await accepted(here.lead, here.manager, caseId, here.worker)
  const entry = { kind: 'visit', known: 'seen', what: 'At the flat.' } as const
  const { id } = must(await addEntry(here.worker, caseId, newId(), entry, sign('Hides food')))

  const wordsNow = async () => {
    const { file } = must(await openEvidence(here.lead, caseId, 'evidence'))
    return noticed(file).flatMap(list => list.indicators.flatMap(each => each.evidence.map(e => e.words)))
  }
  expect((await wordsNow()).sort()).toEqual(['Hides food', 'Sleeps in his coat'])
  const listed = noticed(must(await openEvidence(here.lead, caseId, 'evidence')).file).at(-1)?.indicators
  expect(listed?.map(({ indicator, state }) => [indicator.text, state]).sort()).toEqual([
    ['Another sign: Hides food', 'observed'],
    ['Another sign: Sleeps in his coat', 'reported'],
  ])
  const { file } = must(await openCase(here.lead, caseId))
  expect(file.concerns[0]?.transcript.lines).toContainEqual({
    id: 'otherSign',
    asked: 'Which other sign?',
    answered: 'Sleeps in his coat',
  })
  const paper = JSON.stringify(referralSheet(file, { lines: [], total: 0 }, new Date()))
  for (const words of ['Sleeps in his coat', 'Hides food']) expect(paper).toContain(`Another sign: ${words}`)

  const asked = { filter: {}, typed: {}, wrong: {}, page: 1, newest: false, entry: undefined }
  const shown = async () => JSON.stringify(must(await readChronology(here.worker, caseId, asked)).lines)
  expect(await shown()).toContain('Another sign: Hides food')
  must(await addEntry(here.worker, caseId, newId(), entry, sign('Hides bread'), id))
  expect(await shown()).not.toContain('Hides food')
  expect((await wordsNow()).sort()).toEqual(['Hides bread', 'Sleeps in his coat'])
  const { entries } = must(await readEntry(here.worker, caseId, id))
  expect(entries.map(({ ticks }) => ticks)).toEqual([sign('Hides bread'), sign('Hides food')])
})
