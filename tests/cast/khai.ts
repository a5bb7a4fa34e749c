import type { CaseFile, EntryView } from '../../lib/domain/case/case-file'
import { brightmore, emptyCase, entry, olsen, openedAt, person, sighting, stepEvent } from './case-file'

const exact = (time: string) => ({ precision: 'exact' as const, at: `2026-03-26T${time}` })

const entries: readonly EntryView[] = [
  entry({
    id: 'e-warrant',
    occurred: exact('05:40'),
    topics: ['living', 'work', 'leaving'],
    what: 'Child found in a locked upstairs room, door bolted outside, 230 plants, bypassed electricity.',
    where: '41 Quarry Lane, Kestrelford ZZ4 7AB',
    writtenBy: olsen,
  }),
  entry({
    id: 'e-debt',
    occurred: exact('14:00'),
    known: 'said',
    topics: ['start', 'journey', 'seen-with'],
    what: 'Spoken to at the station, with an interpreter.',
    words: 'Con nợ họ 18.000 bảng. They said a "restaurant".',
    language: 'Vietnamese, through a qualified interpreter',
  }),
  entry({
    id: 'e-calls-wrong',
    occurred: { precision: 'day', at: '2026-03-28' },
    known: 'told',
    source: 'the foster carer',
    topics: ['contact', 'future'],
    what: 'The carer reports one call.',
  }),
  entry({
    id: 'e-calls',
    correctsId: 'e-calls-wrong',
    occurred: { precision: 'exact', at: '2026-03-27T21:10' },
    known: 'told',
    source: 'the foster carer',
    topics: ['contact', 'future'],
    what: 'The carer reports two calls from a withheld number; the child was frightened.',
  }),
]

/** Vignette vig-01: a boy found in a cannabis house, as his social worker's case would hold it. */
export const khai: CaseFile = {
  ...emptyCase,
  organisation: {
    name: 'Kestrelford City Council',
    firstResponder: true,
    dutyToNotify: true,
    demonstration: true,
  },
  workers: [brightmore, olsen],
  child: {
    name: 'Lương Văn Khải',
    aliases: ['Tommy'],
    birthStatus: 'claimed',
    dateOfBirth: '2010-02-14',
    estimatedAge: null,
    facts: {},
    interpreter: true,
    answers: {
      birth: 'claimed',
      gender: 'boy',
      nationality: 'Vietnamese',
      birthplace: 'a village in Nghệ An province (as told)',
      languages: 'Vietnamese (north-central dialect)',
      interpreter: 'yes',
      whereNow: 'With foster carers',
      school: { notKnown: 'left school at 13, as told; nothing else is known' },
      family: 'Mother and father in Vietnam',
    },
    changes: [],
    version: 1,
  },
  concerns: [
    {
      id: 'c-1',
      caseId: 'case-1',
      writtenBy: brightmore,
      writtenAt: openedAt,
      transcript: { form: 'concern', version: 1, lang: 'en-GB', lines: [] },
      danger: { immediateDanger: 'yes' },
      worry: { whatWorries: 'He was locked in and owes money.', whyNow: 'Police found him this morning.' },
    },
  ],
  entries,
  sightings: [
    sighting('act', 'act-02', 'e-debt'),
    sighting('act', 'act-04', 'e-warrant'),
    sighting('means', 'means-03', 'e-debt'),
    sighting('purpose', 'purp-08', 'e-warrant'),
    sighting('exploitation', 'exp-05', 'e-warrant'),
    sighting('exploitation', 'exp-06c', 'e-warrant'),
    sighting('indicator', 'entry-01b', 'e-warrant'),
    sighting('indicator', 'uk-resident-02', 'e-calls-wrong'),
    sighting('indicator', 'uk-resident-08'),
  ],
  people: [
    person({
      id: 'p-bao',
      name: 'unknown male, called “Anh Bảo”',
      relationship: 'brought food weekly',
      suspected: true,
      phone: '07700 900112',
      details: 'Speaks Vietnamese; 35 to 45 years old',
    }),
    person({ id: 'p-mother', name: 'Phạm Thị Hoài (as told)', relationship: 'mother' }),
  ],
  stepEvents: [
    stepEvent({
      id: 'st-police',
      step: 'police',
      event: 'sent',
      answers: { how: 'in-person', force: 'Midshire Police', reference: 'CAD 1142', to: 'DC Harriet Olsen' },
    }),
    stepEvent({
      id: 'st-services',
      step: 'childrens-services',
      event: 'sent',
      answers: {
        authority: 'Kestrelford City Council',
        how: 'phone',
        to: 'Duty desk',
        phone: '01632 960140',
        email: 'duty@example.org',
      },
    }),
  ],
  determinations: [
    {
      id: 'd-1',
      writtenBy: olsen,
      writtenAt: new Date('2026-03-26T16:00:00Z'),
      result: 'met',
      computed: 'met',
      reasons: 'Moved by lorry and made to tend plants.',
      snapshot: { act: ['act-02'], means: [], purpose: ['purp-08'] },
    },
  ],
}
