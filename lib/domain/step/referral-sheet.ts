import type { CaseOutline } from '../case/case-file'
import { elementOf } from '../element/catalogue'
import { exploitationOf } from '../exploitation/catalogue'
import { noticed } from '../indicator/noticed'
import { type InNations, inNation } from '../nation/in-nations'
import { blank, childPart, orNone, people, reporter, type SheetLine, type SheetPart } from './sheet'
import { happened, type Told } from './told'

const whyWe: InNations<string> = {
  every: 'Why we refer',
  Wales: 'Why we report',
  Scotland: 'Why we tell you',
}

/** Within what time is said where a source says it: England's clock. */
const weAskFor: InNations<string> = {
  every: 'A decision without delay, a strategy discussion, and an answer to the person named above.',
  England:
    'A decision within one working day, a strategy discussion, and an answer to the person named above.',
  Scotland:
    'A decision without delay, an inter-agency referral discussion (IRD), and an answer to the person named above.',
}

const thoughtOf = [
  { kind: 'act', term: 'What was done with the child' },
  { kind: 'means', term: 'How (never needed for a child)' },
  { kind: 'purpose', term: 'What for' },
  { kind: 'exploitation', term: 'Kinds of exploitation' },
] as const

/** What was ticked of the test and of its kinds, by name: as people think it, for whoever reads it to weigh. */
const thought = ({ sightings }: CaseOutline): SheetLine[] =>
  thoughtOf.map(({ kind, term }) => {
    const codes = new Set(sightings.filter(each => each.kind === kind).map(({ code }) => code))
    const names = [...codes].map(code => (elementOf(code) ?? exploitationOf(code))?.name ?? code)
    return { term, detail: names.join('\n') || blank }
  })

/** What forms on which concerns about children are taken ask, in the words of the case's nation. Source: domain fact base 4.2. */
export function referralSheet(file: CaseOutline, told: Told, now: Date): SheetPart[] {
  const signs = noticed({ sightings: file.sightings, entries: [] }).flatMap(list =>
    list.indicators.map(({ indicator }) => indicator.text),
  )
  const police = file.stepEvents.filter(event => event.step === 'police' && event.event === 'sent')
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
          detail:
            police.length > 0
              ? police
                  .map(event => `Told; reference ${event.answers.reference ?? 'not given yet'}`)
                  .join('\n')
              : 'Not told yet',
        },
        {
          term: 'We ask for',
          detail: inNation(weAskFor, file.nation),
        },
      ],
    },
  ]
}
