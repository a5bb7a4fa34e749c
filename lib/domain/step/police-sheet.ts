import type { CaseOutline } from '../case/case-file'
import { changeInWords, dangerInWords } from '../danger/words'
import { instantInWords } from '../time/words'
import { blank, blanks, child, childPart, orNone, people, reporting, type SheetPart } from './sheet'
import { happenedLast, type Told } from './told'

/**
 * What a call handler asks, in the order of a call: danger, where, and who rings, before all that is long. What happened
 * comes last, the newest first. Source: domain fact base 4.1.
 */
export function policeSheet(file: CaseOutline, told: Told, now: Date): SheetPart[] {
  return [
    {
      heading: 'Say first',
      lines: [
        {
          term: 'Is the child in danger now?',
          detail: file.immediateDanger ? 'YES' : dangerInWords(file).words,
        },
        child(file, 'whereNow'),
        ...reporting(file),
      ],
    },
    {
      heading: 'Why you ring',
      lines: [
        ...file.dangers.toReversed().map(danger => ({
          term: `${changeInWords[danger.change]}, ${instantInWords(danger.happenedAt)}`,
          detail: danger.why,
        })),
        ...file.concerns.map(concern => ({
          term: 'What worries us',
          detail: concern.worry.whatWorries ?? blank,
        })),
      ],
    },
    blanks('If they ask, and you know', [
      'How to get in',
      'Who is with the child now',
      'Weapons, dogs, or anything else that puts officers at risk',
      'Vehicle: make, colour, registration',
      'Do they know that you know?',
      'Other children there',
    ]),
    childPart(file, now, ['gender', 'appearance', 'health', 'languages', 'interpreter', 'phone', 'online']),
    {
      heading: 'People who may be harming the child',
      lines: orNone(
        people(file, person => person.suspected === true),
        'Nobody named',
      ),
    },
    {
      heading: 'Others around the child (nobody has said that they are harmless)',
      lines: orNone(
        people(file, person => !person.suspected),
        'Nobody named',
      ),
    },
    blanks('Ask for and write down', [
      'Incident or crime number',
      'Name and number of the call handler',
      'What they will do, and when',
      'Time of the call',
    ]),
    { heading: 'What happened, the newest first', lines: orNone(happenedLast(told), 'Entries') },
  ]
}
