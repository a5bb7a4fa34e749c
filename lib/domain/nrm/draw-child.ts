import type { CaseFile } from '../case/case-file'
import { birthCounted } from '../child/birth-counted'
import { birthInWords } from '../child/birth-in-words'
import { isFamily } from '../person/relationship'
import { dayInWords } from '../time/words'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn, given } from './draw'
import { accountSource, ageSources, childSource, inAFewWords, personSource } from './sources'

type Answers = CaseFile['child']['answers']

const answer =
  (id: 'birthplace' | 'school' | 'nationality' | 'languages', note?: string): Draw =>
  file =>
    drawn(given(file.child.answers[id]), [childSource(file)], note ? { note } : {})

/** Row 6: what was told of the family, and who of the people around the child is family by what was written of them. */
const familyDetails: Draw = file => {
  const told = given(file.child.answers.family)
  const people = file.people.filter(({ relationship }) => isFamily(relationship))
  return drawn(
    [told, ...people.map(inAFewWords)].filter(each => each).join('\n'),
    [...(told ? [childSource(file)] : []), ...people.map(personSource)],
    people.length > 0 ? { note: 'Check that these people are family, and that nobody is left out.' } : {},
  )
}

/** 'Family, given' is the one split that is clear: the order of names differs from language to language. */
function split(name: string): readonly [first: string, last: string] | null {
  const [family = '', first = '', ...more] = name.split(',').map(part => part.trim())
  return first && family && more.length === 0 ? [first, family] : null
}

const firstName: Draw = file => {
  const { name, answers } = file.child
  const parts = name ? split(name) : null
  if (!name) return drawn(given(answers.name), [childSource(file)])
  if (parts) return drawn(parts[0], [childSource(file)])
  return drawn(name, [childSource(file)], {
    note: 'The whole name stands here. Check which part is the family name, and move it to the last name.',
  })
}

const lastName: Draw = file => {
  const { name, answers } = file.child
  return drawn(name ? split(name)?.[1] : given(answers.name), [childSource(file)])
}

const genders = { girl: 'female', boy: 'male', another: 'unknown', 'not-known': 'unknown' } as const
const gender: Draw = file => {
  const { gender: chosen, genderUnknownWhy: why } = file.child.answers
  return chosen && drawn(genders[chosen], [childSource(file)], why ? { note: `Not known: ${why}` } : {})
}

const interpreters: { readonly [K in NonNullable<Answers['interpreter']>]: string } = {
  yes: 'yes',
  no: 'no',
  'not-known': '',
}

/** Rows 6 and 36 to 41. */
export const childDraws: Draws = {
  birthplace: answer('birthplace'),
  familyDetails,
  education: answer('school'),
  firstName,
  lastName,
  nickname: file =>
    drawn(file.child.aliases.join(', ') || given(file.child.answers.aliases), [childSource(file)]),
  dateOfBirth: file => {
    const { dateOfBirth, birthStatus } = file.child
    const { assessment, date } = birthCounted(file)
    if (assessment) return drawn(date, ageSources(file), { words: birthInWords(file).join(' ') })
    if (!dateOfBirth) return undefined
    const told = birthStatus === 'verified' ? '' : ' (as told, not seen in a reliable record)'
    return drawn(dateOfBirth, [childSource(file)], { words: `${dayInWords(dateOfBirth)}${told}` })
  },
  gender,
  nationality: answer('nationality'),
  needsInterpreter: file =>
    drawn(interpreters[file.child.answers.interpreter ?? 'not-known'], [childSource(file)]),
  interpreterLanguage: answer('languages'),
}

/** Whoever holds the case sends the report; whoever opened it, when nobody holds it yet. */
const sender = (file: DraftedFile) => file.workers[0] ?? file.author
const twoWords = (name: string) => /^(\S+) (\S+)$/.exec(name.trim())
const colleague = (file: DraftedFile, value: string | null | undefined) =>
  drawn(value, [accountSource(sender(file))])

/** Rows 44 and 45. A colleague's name of two words is given name and family name. */
export const senderDraws: Draws = {
  responderFirstName: file => colleague(file, twoWords(sender(file).name)?.[1] ?? sender(file).name),
  responderLastName: file => colleague(file, twoWords(sender(file).name)?.[2]),
  responderRole: file => colleague(file, sender(file).jobTitle),
  responderPhone: file => colleague(file, sender(file).phone),
  alternateEmail: file => {
    const deputy = [...file.workers, file.author].find(({ id }) => id !== sender(file).id)
    return deputy && drawn(deputy.email, [accountSource(deputy)])
  },
}
