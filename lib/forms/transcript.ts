import { wallInWords } from './calendar'
import type { Form } from './form'
import { type Answer, isNotKnown, type OccurredAnswer, optionsOf, type Question } from './question'

/**
 * One line of a transcript: what was asked and what was answered, in words, so that a record reads the
 * same whatever the questions have become. `answered` is null where the answer says where a child can be
 * found: those words stay with the sealed answers alone. So is a place that is not known, in transcripts from before
 * 29 November 2026.
 */
export type Line = { readonly id: string; readonly asked: string; readonly answered: string | null }
export type Transcript = {
  readonly form: string
  readonly version: number
  readonly lang: string
  readonly lines: readonly Line[]
}

function occurredInWords(answer: OccurredAnswer): string {
  if (!answer.at) return 'Not known when'
  return answer.precision === 'about' ? `About ${wallInWords(answer.at)}` : wallInWords(answer.at)
}

/** One answer in words. */
export function answered(question: Question, answer: Answer): string {
  if (isNotKnown(answer)) return `Not known: ${answer.notKnown}`
  if (typeof answer === 'object' && 'precision' in answer) return occurredInWords(answer)
  const label = (id: string) => optionsOf(question).find(option => option.id === id)?.label ?? id
  if (typeof answer !== 'string') return answer.map(label).join('\n')
  return question.kind === 'one'
    ? label(answer)
    : question.kind === 'moment' || question.kind === 'day'
      ? wallInWords(answer)
      : answer
}

/** That a place is not known is no place; why it is not may name one, and stays sealed. */
export const masked = (answer: Answer): string | null => (isNotKnown(answer) ? 'Not known' : null)

/** The transcript of a form's answers, in the form's order, in the language it was asked in. */
export function transcriptOf(
  form: Form,
  answers: { readonly [id: string]: Answer | undefined },
  lang = 'en-GB',
): Transcript {
  const lines = Object.entries(form.questions).flatMap(([id, question]) => {
    const answer = answers[id]
    if (answer === undefined) return []
    return [
      {
        id,
        asked: question.ask,
        answered: question.class === 'location' ? masked(answer) : answered(question, answer),
      },
    ]
  })
  return { form: form.id, version: form.version, lang, lines }
}
