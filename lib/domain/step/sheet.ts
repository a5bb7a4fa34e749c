import type { Answer, Question } from '../../forms/question'
import { answered } from '../../forms/transcript'
import type { CaseOutline } from '../case/case-file'
import { ageInWords } from '../case/heading'
import { birthCounted } from '../child/birth-counted'
import { birthInWords } from '../child/birth-in-words'
import { childForm } from '../concern/questions'
import { mayKnow, notKnownWhether } from '../person/may-know'
import { dayInWords } from '../time/words'

/** A line of a paper that leaves: what is not recorded says so, and is never silently blank. Source: domain fact base 4. */
export type SheetLine = { readonly term: string; readonly detail: string }
export type SheetPart = { readonly heading: string; readonly lines: readonly SheetLine[] }

export const blank = 'Not known yet (not recorded)'
type ChildId = keyof typeof childForm.questions

export const child = (file: CaseOutline, id: ChildId, term?: string): SheetLine => {
  const question: Question = childForm.questions[id]
  const answers: { readonly [id: string]: Answer | undefined } = file.child.answers
  const [answer, why] = [answers[id], answers[`${id}UnknownWhy`]]
  const words = answer === undefined ? blank : answered(question, answer)
  return { term: term ?? question.ask, detail: why === undefined ? words : `${words}: ${why}` }
}

export const people = (
  file: CaseOutline,
  which: (person: CaseOutline['people'][number]) => boolean,
): SheetLine[] =>
  file.people.filter(which).map(person => ({
    term: `${person.name} (${person.relationship})`,
    detail: [
      mayKnow(person).onPaper,
      person.suspected === null && notKnownWhether,
      person.informWhy,
      person.phone,
      person.address,
      person.details,
    ]
      .filter(Boolean)
      .join('\n'),
  }))
export const orNone = (lines: SheetLine[], term: string): SheetLine[] =>
  lines.length > 0 ? lines : [{ term, detail: blank }]

export const reporter = (file: CaseOutline): SheetPart => ({
  heading: 'Who is reporting',
  lines: [...reporting(file), { term: 'E-mail', detail: (file.workers[0] ?? file.author).email }],
})

export const reporting = (file: CaseOutline): SheetLine[] => {
  const by = file.workers[0] ?? file.author
  return [
    { term: 'Name and role', detail: `${by.name}, ${by.jobTitle}` },
    { term: 'Organisation', detail: file.organisation.name },
    { term: 'Call back on', detail: by.phone ?? blank },
  ]
}

/** To be written on by hand: the case may not know it. */
export const blanks = (heading: string, terms: readonly string[]): SheetPart => ({
  heading,
  lines: terms.map(term => ({ term, detail: '' })),
})

/** Where an age assessment is recorded: which date counts, and both of them, each with where it is from. */
export const bornInWords = (file: Pick<CaseOutline, 'child' | 'pathwayEvents'>): string => {
  if (birthCounted(file).assessment) return birthInWords(file).join('\n')
  return file.child.dateOfBirth ? dayInWords(file.child.dateOfBirth) : blank
}

const whyUnknown = ({ child: { answers } }: CaseOutline): string =>
  answers.birth === 'unknown' && answers.birthUnknownWhy ? `Why not known: ${answers.birthUnknownWhy}` : ''

export const childPart = (file: CaseOutline, now: Date, ids: readonly ChildId[]): SheetPart => ({
  heading: 'The child',
  lines: [
    child(file, 'name'),
    file.child.aliases.length > 0
      ? { term: 'Other names', detail: file.child.aliases.join(', ') }
      : child(file, 'aliases'),
    { term: 'Age', detail: [ageInWords(file, now), whyUnknown(file)].filter(Boolean).join('\n') },
    { term: 'Date of birth', detail: bornInWords(file) },
    ...ids.map(id => child(file, id)),
  ],
})
