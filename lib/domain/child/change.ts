import { changedIn } from '../../forms/differences'
import type { AnswersOf } from '../../forms/form'
import type { Answer, Question } from '../../forms/question'
import { answered, type Line, masked } from '../../forms/transcript'
import type { CaseOutline } from '../case/case-file'
import { childForm } from '../concern/questions'

export type ChildAnswers = AnswersOf<typeof childForm>
type ById = { readonly [id: string]: Answer | undefined }

const questions: { readonly [id: string]: Question } = childForm.questions
const nothing = 'Nothing recorded'

/** The questions whose answer is another one now, in the form's order. */
export const changedQuestions = (before: ById, now: ById): string[] => changedIn(childForm, before, now)

const isPlace = (id: string, before: ById) => questions[id]?.class === 'location' && before[id] !== undefined

const wordsOf = (id: string, before: ById): string => {
  const [question, answer] = [questions[id], before[id]]
  return question && answer !== undefined ? answered(question, answer) : nothing
}

/** What stood there before, as lines; `answered` is null where the words say where a child can be found. */
export const linesOf = (before: ById, changed: readonly string[]): Line[] =>
  changed.map(id => ({
    id,
    asked: questions[id]?.ask ?? id,
    answered: isPlace(id, before) ? masked(before[id] ?? '') : wordsOf(id, before),
  }))

/** The words that those lines leave out, by question. */
export const placesOf = (before: ById, changed: readonly string[]): { [question: string]: string } =>
  Object.fromEntries(changed.filter(id => isPlace(id, before)).map(id => [id, wordsOf(id, before)]))

/** Who changed last what a file says of the child, and when: by a change of it, or by linking a concern to it. */
export function lastChange({ id, child, decisions }: Pick<CaseOutline, 'id' | 'child' | 'decisions'>) {
  const linked = decisions.filter(each => each.caseId !== id && each.outcome === 'joined')
  const last = [...child.changes, ...linked]
    .sort((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
    .at(-1)
  return last ? { by: last.writtenBy.name, at: last.writtenAt } : null
}
