import { type Given, textOf } from '../../forms/given'
import { optionsOf, type Question } from '../../forms/question'
import type { PersonView } from '../case/case-file'
import { givenOf } from './given'
import { personForm } from './questions'

const shown = (question: Question, text: string) =>
  optionsOf(question).find(option => option.id === text)?.label ?? text

/** Where two wordings of one person differ, question by question. */
export function differences(
  person: PersonView,
  yours: Given,
): { asked: string; theirs: string; yours: string }[] {
  const theirs = givenOf(person)
  return Object.entries(personForm.questions).flatMap(([id, question]) => {
    const [one, other] = [textOf(theirs, id), textOf(yours, id)]
    return one.trim() === other.trim()
      ? []
      : [
          {
            asked: question.ask,
            theirs: shown(question, one) || 'Nothing',
            yours: shown(question, other) || 'Nothing',
          },
        ]
  })
}
