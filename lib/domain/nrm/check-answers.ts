import { figures } from '../../forms/figures'
import { isNotKnown } from '../../forms/question'
import { ageOn, dayOf, isDay } from '../time/day'
import { type Check, findingIf, textOf } from './check'
import { boxSize } from './question'

export const missing: Check = draft =>
  draft.missing.map(key => ({
    key,
    says: 'The form needs an answer here. Answer it, or write that it is not known and why.',
  }))

export const ageAgainstDate: Check = (_draft, _file, line, at) => {
  const [dob, under18] = [textOf(line('dateOfBirth')), textOf(line('under18'))]
  if (under18 === 'no')
    return [
      {
        key: 'under18',
        says: 'This says that the person is not under 18. These are the questions for a child: an adult must consent, and answers others.',
      },
    ]
  const day = dayOf(at)
  return findingIf(
    'dateOfBirth',
    under18 === 'yes' && isDay(dob) && ageOn(dob, day) >= 18,
    'By this date of birth they are an adult, and the answer about age says under 18. The live form does not notice. Correct one of them, or say “not sure”.',
  )
}

/** A school's name is a place: where a child can be found on each weekday. Source: security decision D7. */
export const schoolNamed: Check = (_draft, file, line) =>
  findingIf(
    'education',
    line('education')?.state === 'drawn' && !isNotKnown(file.child.answers.school),
    'What was recorded of the school stands here, which tells where the child is on each school day. Say instead what is known of their schooling: whether they go, since when, and what was missed.',
  )

export const nameSplit: Check = (_draft, _file, line) =>
  findingIf(
    'firstName',
    line('firstName')?.state === 'drawn' && line('lastName')?.state === 'missing',
    'The whole name stands as the first name. Check which part is the family name; the order differs from language to language.',
  )

export const deputy: Check = (_draft, file, line) => {
  const own = (file.workers[0] ?? file.author).email.toLowerCase()
  const other = textOf(line('alternateEmail')).toLowerCase()
  return findingIf(
    'alternateEmail',
    other === '' || other === own,
    'Give a colleague who can answer in the sender’s absence: it must not be the sender.',
  )
}

/** Row 34 and row 15 of the live form refuse what looks like a web address, with an empty message (nrm.md). */
const looksLikeAddress = /\S\.[a-z]{2,}/i
export const refusedText: Check = (_draft, _file, line) =>
  ['lastContactDetails', 'cooperationDetails'].flatMap(key =>
    findingIf(
      key,
      line(key)?.asked === true && looksLikeAddress.test(textOf(line(key))),
      'The live form refuses this without saying why: it takes a full stop with no space after it for a web address.',
    ),
  )

export const tooLong: Check = draft =>
  draft.lines
    .filter(line => line.asked && textOf(line).length > boxSize)
    .map(line => ({
      key: line.key,
      says: `The form’s box holds ${figures(boxSize)} characters, and this has ${figures(textOf(line).length)}. Shorten it; nothing was cut here.`,
    }))
