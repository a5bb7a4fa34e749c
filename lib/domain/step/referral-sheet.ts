import { abuseOf } from '../abuse/catalogue'
import type { CaseOutline } from '../case/case-file'
import { policeTold } from '../danger/danger'
import { changeInWords } from '../danger/words'
import { elementOf } from '../element/catalogue'
import { exploitationOf } from '../exploitation/catalogue'
import { kindInWords } from '../flag/flag'
import { namesOf, noticed } from '../indicator/noticed'
import { type InNations, inNation } from '../nation/in-nations'
import { instantInWords } from '../time/words'
import { blank, childPart, orNone, people, reporter, type SheetLine, type SheetPart } from './sheet'
import { happened, type Told } from './told'

const whyWe: InNations<string> = {
  every: 'Why we refer',
  Wales: 'Why we report',
  Scotland: 'Why we tell you',
}

/** Within what time is said where a source says it: England's clock. */
const weAskFor: InNations<string> = {
  every: 'A decision without delay, a strategy meeting, and an answer to the person named above.',
  England: 'A decision within one working day, a strategy meeting, and an answer to the person named above.',
  Scotland:
    'A decision without delay, an inter-agency referral discussion (IRD), and an answer to the person named above.',
  'Northern Ireland':
    'A decision without delay, a strategy discussion, and an answer to the person named above.',
}

const thoughtOf = [
  { kind: 'act', term: 'What was done to the child' },
  { kind: 'means', term: 'How (never needed for a child)' },
  { kind: 'purpose', term: 'What for' },
  { kind: 'exploitation', term: 'Kinds of exploitation' },
  { kind: 'abuse', term: 'Kinds of abuse' },
] as const

/** What was ticked of the test and of its kinds, by name: as people think it, for whoever reads it to weigh. */
const thought = ({ sightings }: CaseOutline): SheetLine[] =>
  thoughtOf.map(({ kind, term }) => {
    const codes = new Set(sightings.filter(each => each.kind === kind).map(({ code }) => code))
    const names = [...codes].map(
      code => (elementOf(code) ?? exploitationOf(code) ?? abuseOf(code))?.name ?? code,
    )
    return { term, detail: names.join('\n') || blank }
  })

/** Which calls the police had, and that none was about the danger there is now, where none was. */
function police(file: CaseOutline): string {
  const told = file.stepEvents
    .filter(({ step, event }) => step === 'police' && event === 'sent')
    .map(({ answers }) => `Told; reference ${answers.reference ?? 'not given yet'}`)
  if (told.length === 0) return 'Not told yet'
  const untold = file.immediateDanger && !policeTold(file)
  return [...told, ...(untold ? ['Not told yet of the danger reported since'] : [])].join('\n')
}

/** What forms on which concerns about children are taken ask, in the words of the case's nation. Source: domain fact base 4.2. */
export function referralSheet(file: CaseOutline, told: Told, now: Date): SheetPart[] {
  const signs = namesOf(noticed({ sightings: file.sightings, entries: [] }))
  return [
    reporter(file),
    {
      heading: inNation(whyWe, file.nation),
      lines: [
        {
          term: 'Level',
          detail: file.immediateDanger
            ? 'Urgent: child protection, danger reported'
            : 'Child protection: a trafficking concern is child abuse',
        },
        ...file.dangers.toReversed().map(danger => ({
          term: `${changeInWords[danger.change]}, ${instantInWords(danger.happenedAt)}`,
          detail: danger.why,
        })),
        ...file.flags
          .filter(({ kind }) => kind === 'not-alone')
          .map(({ kind, words }) => ({ term: kindInWords(kind), detail: words })),
        ...file.concerns.map(concern => ({ term: 'Concern', detail: concern.worry.whatWorries ?? blank })),
        {
          term: 'Consent',
          detail:
            'Not recorded here. It is not needed where significant harm is suspected, and asking may put the child at risk.',
        },
      ],
    },
    childPart(file, now, [
      'gender',
      'nationality',
      'birthplace',
      'languages',
      'interpreter',
      'whereNow',
      'authority',
      'school',
      'phone',
      'online',
      'family',
      'health',
    ]),
    {
      heading: 'People around the child, and who must not know',
      lines: orNone(
        people(file, () => true),
        'Nobody named',
      ),
    },
    { heading: 'What happened', lines: orNone(happened(told), 'Entries') },
    { heading: 'Signs noticed', lines: [{ term: 'Signs', detail: signs.join('\n') || blank }] },
    { heading: 'What we think was done, and what for', lines: thought(file) },
    {
      heading: 'Done so far, and what we ask',
      lines: [
        {
          term: 'Police',
          detail: police(file),
        },
        {
          term: 'We ask for',
          detail: `${file.immediateDanger ? 'Action today: the child is reported to be in danger now. ' : ''}${inNation(weAskFor, file.nation)}`,
        },
      ],
    },
  ]
}
