import { beforeAll, expect, it } from 'vitest'
import { readChronologyQuery } from '../../lib/domain/case/chronology-filter'
import { seeAlerts } from '../../lib/records/alerts'
import { allocatable } from '../../lib/records/allocations'
import { openBodyMap } from '../../lib/records/body-map'
import { openNation } from '../../lib/records/case-nation'
import { openCase, openOutline } from '../../lib/records/cases'
import {
  openToAdd,
  printChronology,
  readChronology,
  readEntry,
  readTimeLine,
} from '../../lib/records/chronology'
import { seeClosing } from '../../lib/records/closing-view'
import { seeCovers } from '../../lib/records/covers'
import { openEvidence } from '../../lib/records/evidence'
import { seeExports } from '../../lib/records/exports'
import { openFacts } from '../../lib/records/facts'
import { wordsOfFile } from '../../lib/records/file-bytes'
import { openFiles } from '../../lib/records/file-views'
import { seeFlags } from '../../lib/records/flags'
import { openHandover } from '../../lib/records/handovers'
import { readNrm } from '../../lib/records/nrm'
import { openNrm } from '../../lib/records/nrm-standing'
import type { Result } from '../../lib/records/perform'
import { listVersions, openPlan } from '../../lib/records/plan-views'
import { readReplies } from '../../lib/records/replies'
import { seeRestriction } from '../../lib/records/restriction-view'
import { openSheet } from '../../lib/records/sheets'
import { readTrail } from '../../lib/records/trail'
import { compare } from '../../lib/records/triage'
import { openWhereabouts } from '../../lib/records/whereabouts'
import { must, wholeCase } from '../cast/whole-case'
import { everyFile } from '../house/source'
import { twoOrganisations } from './setting'

/** The trail says which part of a case somebody opened, for every page of one, and writes no more than before. */

const { here } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  lead: ['lead'],
  manager: ['manager'],
  auditor: ['auditor'],
})
let id: string
let reference: string
let entry: string
let handover: string
beforeAll(async () => {
  ;({ caseId: id, reference } = await wholeCase(here))
  const { file } = must(await openCase(here.lead, id))
  entry = file.entries[0]?.id ?? ''
  handover = file.handovers[0]?.id ?? ''
}, 60_000)

const query = readChronologyQuery({})
type Reading = () => Promise<Result<unknown>>

/** By the name by which a page calls it: how it is called, and the sentence without who and where. */
const readers: Record<string, [reads: Reading, says: string][]> = {
  allocatable: [[() => allocatable(here.lead, id), 'opened the page on which case HF is allocated.']],
  compare: [[() => compare(here.lead, id), 'compared case HF with children already known.']],
  listVersions: [[() => listVersions(here.lead, id, 1), 'read the plan of case HF.']],
  openBodyMap: [[() => openBodyMap(here.lead, id), 'opened the body map of case HF.']],
  openEvidence: [
    [() => openEvidence(here.lead, id, 'evidence'), 'opened the signs and evidence of case HF.'],
    [() => openEvidence(here.lead, id, 'determination'), 'opened the form for a determination on case HF.'],
  ],
  openFacts: [[() => openFacts(here.lead, id), 'opened what is known around the child of case HF.']],
  openFiles: [[() => openFiles(here.lead, id), 'opened the files of case HF.']],
  openHandover: [[() => openHandover(here.lead, id, handover), 'opened a handover of case HF.']],
  openNation: [
    [() => openNation(here.lead, id), 'opened the page on which nation’s law applies to case HF.'],
  ],
  openNrm: [[() => openNrm(here.lead, id, true), 'read the NRM draft of case HF.']],
  openOutline: [
    [() => openOutline(here.lead, id, 'overview'), 'opened the overview of case HF.'],
    [() => openOutline(here.lead, id, 'steps'), 'opened the steps and clocks of case HF.'],
    [
      () => openOutline(here.lead, id, 'child', 'location.reveal', 'child.change'),
      'revealed where the child of case HF can be found, with what is known of the child.',
    ],
  ],
  openPlan: [
    [() => openPlan(here.lead, id), 'read the plan of case HF.'],
    [
      () => openPlan(here.lead, id, { places: true }),
      'revealed where the child of case HF can be found, in the plan.',
    ],
  ],
  openSheet: [
    [
      () => openSheet(here.lead, id, 'police'),
      'opened a paper of case HF to print, read out or send: the police.',
    ],
  ],
  openToAdd: [[() => openToAdd(here.lead, id), 'opened the form to add to the chronology of case HF.']],
  openWhereabouts: [
    [
      () => openWhereabouts(here.lead, id, 1),
      'revealed where the child of case HF can be found, with what is known of the child.',
    ],
  ],
  printChronology: [
    [
      () => printChronology(here.lead, id, query, { places: true }),
      'revealed where the child of case HF can be found, in the chronology for printing.',
    ],
  ],
  readChronology: [[() => readChronology(here.lead, id, query), 'opened the chronology of case HF.']],
  readEntry: [[() => readEntry(here.lead, id, entry), 'opened an entry of the chronology of case HF.']],
  readNrm: [
    [
      () => readNrm(here.lead, id, 'location.reveal'),
      'revealed where the child of case HF can be found, in the NRM draft.',
    ],
  ],
  readReplies: [[() => readReplies(here.lead, id), 'read what was written about the concern of case HF.']],
  readTimeLine: [[() => readTimeLine(here.lead, id, query.filter), 'opened the time line of case HF.']],
  seeAlerts: [[() => seeAlerts(here.lead, id), 'opened the alerts of case HF.']],
  seeClosing: [[() => seeClosing(here.lead, id), 'opened the page on which case HF is closed or reopened.']],
  seeCovers: [[() => seeCovers(here.lead, id), 'looked at who opened case HF on duty.']],
  seeExports: [[() => seeExports(here.lead, id), 'opened the list of what was exported of case HF.']],
  seeFlags: [[() => seeFlags(here.lead, id), 'opened the flags of case HF.']],
  seeRestriction: [[() => seeRestriction(here.lead, id), 'opened the page on to whom case HF is open.']],
}

it('covers whatever a page of a case reads it with', () => {
  const pages = everyFile().filter(({ path }) => /^app\/cases\/\[case\]\/.*page\.tsx$/.test(path))
  expect(pages.length).toBeGreaterThan(40)
  const called = pages.flatMap(({ text }) => {
    const imported = [...text.matchAll(/import \{([^}]*)\} from '@\/lib\/records\//g)].join()
    return [...text.matchAll(/\b(\w+)\(actor, id\b/g)].map(([, name = '']) =>
      imported.includes(name) ? name : '',
    )
  })
  const told = new Set([...Object.keys(readers), wordsOfFile.name])
  for (const name of new Set(called.filter(Boolean))) expect(told, name).toContain(name)
  expect(told).toEqual(new Set(called.filter(Boolean)))
})

it('says of each opening which part it was, once', async () => {
  const lines = async () => must(await readTrail(here.auditor, { page: 1, reference })).lines
  const seen = new Set<string>()
  for (const [name, calls] of Object.entries(readers))
    for (const [reads, says] of calls) {
      const before = (await lines())[0]?.key
      must(await reads())
      const [line, last] = await lines()
      const own = line?.sentence.replace(`${here.lead.name} `, '').replace(reference, 'HF')
      expect(own, name).toBe(says)
      expect(own, name).not.toMatch(/^opened case/)
      seen.add(own ?? '')
      expect(last?.key, name).toBe(before)
    }
  expect(seen.size).toBeGreaterThan(22)
})
