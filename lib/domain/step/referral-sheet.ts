import type { CaseOutline } from '../case/case-file'
import { noticed } from '../indicator/noticed'
import { type InNations, inNation } from '../nation/in-nations'
import { blank, childPart, orNone, people, reporter, type SheetPart } from './sheet'
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
