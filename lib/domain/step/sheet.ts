import type { Answer, Question } from '../../forms/question'
import { answered } from '../../forms/transcript'
import type { CaseOutline } from '../case/case-file'
import { ageInWords } from '../case/heading'
import { childForm } from '../concern/questions'
import { changeInWords, noDangerInWords } from '../danger/words'
import { noticed } from '../indicator/noticed'
import { dayInWords, instantInWords } from '../time/words'
import { happened, type Told } from './told'

/** A line of a paper that leaves: what is not recorded says so, and is never silently blank. Source: domain fact base 4. */
export type SheetLine = { readonly term: string; readonly detail: string }
export type SheetPart = { readonly heading: string; readonly lines: readonly SheetLine[] }

const blank = 'Not known yet (not recorded)'
type ChildId = keyof typeof childForm.questions

const child = (file: CaseOutline, id: ChildId, term?: string): SheetLine => {
  const question: Question = childForm.questions[id]
  const answers: { readonly [id: string]: Answer | undefined } = file.child.answers
  const [answer, why] = [answers[id], answers[`${id}UnknownWhy`]]
  const words = answer === undefined ? blank : answered(question, answer)
  return { term: term ?? question.ask, detail: why === undefined ? words : `${words}: ${why}` }
}

const inform = {
  safe: 'Safe to inform',
  'do-not-inform': 'DO NOT INFORM',
  'not-decided': 'DO NOT INFORM (not decided)',
}
const people = (file: CaseOutline, which: (person: CaseOutline['people'][number]) => boolean): SheetLine[] =>
  file.people.filter(which).map(person => ({
    term: `${person.name} (${person.relationship})`,
    detail: [inform[person.inform], person.informWhy, person.phone, person.address, person.details]
      .filter(Boolean)
      .join('\n'),
  }))
const orNone = (lines: SheetLine[], term: string): SheetLine[] =>
  lines.length > 0 ? lines : [{ term, detail: blank }]

const reporter = (file: CaseOutline): SheetPart => {
  const by = file.workers[0] ?? file.author
  return {
    heading: 'Who is reporting',
    lines: [
      { term: 'Name and role', detail: `${by.name}, ${by.jobTitle}` },
      { term: 'Organisation', detail: file.organisation.name },
      { term: 'Call back on', detail: by.phone ?? blank },
      { term: 'E-mail', detail: by.email },
    ],
  }
}

const whyUnknown = ({ child: { answers } }: CaseOutline): string =>
  answers.birth === 'unknown' && answers.birthUnknownWhy ? `Why not known: ${answers.birthUnknownWhy}` : ''

const childPart = (file: CaseOutline, now: Date, ids: readonly ChildId[]): SheetPart => ({
  heading: 'The child',
  lines: [
    child(file, 'name'),
    file.child.aliases.length > 0
      ? { term: 'Other names', detail: file.child.aliases.join(', ') }
      : child(file, 'aliases'),
    { term: 'Age', detail: [ageInWords(file.child, now), whyUnknown(file)].filter(Boolean).join('\n') },
    { term: 'Date of birth', detail: file.child.dateOfBirth ? dayInWords(file.child.dateOfBirth) : blank },
    ...ids.map(id => child(file, id)),
  ],
})

/** What a call handler asks, in the order they ask it. Source: domain fact base 4.1. */
export function policeSheet(file: CaseOutline, told: Told, now: Date): SheetPart[] {
  return [
    {
      heading: 'Say first',
      lines: [
        {
          term: 'Is the child in danger now?',
          detail: file.immediateDanger ? 'YES' : noDangerInWords(file),
        },
        child(file, 'whereNow'),
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
    childPart(file, now, ['gender', 'appearance', 'health', 'languages', 'interpreter', 'phone', 'online']),
    {
      heading: 'People who may be harming the child',
      lines: orNone(
        people(file, person => person.suspected),
        'Nobody named',
      ),
    },
    {
      heading: 'Others around the child',
      lines: orNone(
        people(file, person => !person.suspected),
        'Nobody named',
      ),
    },
    { heading: 'What happened', lines: orNone(happened(told), 'Entries') },
    reporter(file),
    {
      heading: 'Ask for and write down',
      lines: [
        'Incident or crime number',
        'Name and number of the call handler',
        'What they will do, and when',
        'Time of the call',
      ].map(term => ({ term, detail: '' })),
    },
  ]
}

/** What a council's multi-agency referral form asks. Source: domain fact base 4.2. */
export function referralSheet(file: CaseOutline, told: Told, now: Date): SheetPart[] {
  const signs = noticed({ sightings: file.sightings, entries: [] }).flatMap(list =>
    list.indicators.map(({ indicator }) => indicator.text),
  )
  const police = file.stepEvents.filter(event => event.step === 'police' && event.event === 'sent')
  return [
    reporter(file),
    {
      heading: 'Why we refer',
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
          detail:
            file.nation === 'England'
              ? 'A decision within one working day, a strategy discussion, and an answer to the person named above.'
              : 'A decision without delay, a strategy discussion, and an answer to the person named above.',
        },
      ],
    },
  ]
}
