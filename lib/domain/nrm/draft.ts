import type { NrmEdit } from '../case/case-file'
import type { DraftedFile } from './drafted-file'
import type { Draws } from './draw'
import { abuseDraws } from './draw-abuse'
import { accountDraws } from './draw-account'
import { agencyDraws } from './draw-agencies'
import { childDraws, senderDraws } from './draw-child'
import { fileDraws } from './draw-files'
import { judgementDraws } from './draw-judgement'
import { kindDraws } from './draw-kinds'
import { placeDraws } from './draw-places'
import { reportDraws } from './draw-report'
import type { Drawn, NrmDraft, NrmLine, NrmValue } from './line'
import { anyAnswer, type NrmQuestion, unanswered } from './question'
import { nrmEdition, nrmQuestions } from './questions'
import { inWords, saidOf } from './said'
import { blankValue, isBlank, valueFromText, valueInWords } from './value'

export type { NrmDraft } from './line'

const draws: Draws = {
  ...reportDraws,
  ...childDraws,
  ...abuseDraws,
  ...accountDraws,
  ...judgementDraws,
  ...agencyDraws,
  ...placeDraws,
  ...kindDraws,
  ...senderDraws,
  ...fileDraws,
}

/**
 * The NRM draft of one case, as a list of lines in the form's order: a pure function of what the case holds
 * and of the moment. Conditions follow the values that stand; an edit keeps the sources of what was drawn.
 */
export function draftNrm(file: DraftedFile, at: Date): NrmDraft {
  const edits = new Map<string, NrmEdit>()
  for (const edit of file.nrmEdits) edits.set(edit.key, newer(edits.get(edit.key), edit))
  const lines = new Map<string, NrmLine>()
  for (const { question, when } of asking) {
    const { key } = question
    lines.set(key, lineOf(question, isAsked(when, lines), draws[key]?.(file, at), edits.get(key)))
  }
  const all = [...lines.values()]
  const asked = all.filter(line => line.asked && line.kind !== 'statement')
  return {
    lines: all,
    missing: asked.filter(line => line.state === 'missing').map(line => line.key),
    fingerprintText: JSON.stringify([nrmEdition.id, ...asked.map(line => [line.key, saidOf(line)])]),
  }
}

/** The questions as a line carries them, and the conditions apart. */
const asking = nrmQuestions.map(({ slug: _slug, max: _max, when, ...question }) => ({ question, when }))
type Asking = (typeof asking)[number]['question']

const newer = (one: NrmEdit | undefined, other: NrmEdit): NrmEdit =>
  one && one.version > other.version ? one : other

function lineOf(
  question: Asking,
  asked: boolean,
  holds: Drawn | undefined,
  edit: NrmEdit | undefined,
): NrmLine {
  const worded = edit ? valueFromText(question, edit.value) : blankValue(question)
  const edited = !isBlank(worded)
  const value = edited ? worded : (holds?.value ?? worded)
  const heldWords = holds ? (holds.words ?? valueInWords(question, holds.value)) : ''
  return {
    ...question,
    asked,
    state: stateOf(value, edited, asked && question.required),
    value,
    words: edited ? valueInWords(question, value) : heldWords,
    ...(edited || holds?.counted === undefined ? {} : { counted: holds.counted }),
    drawn: inWords({ words: heldWords, counted: holds?.counted }),
    ...(holds?.note === undefined ? {} : { note: holds.note }),
    sources: [...(holds?.sources ?? [])],
    ...(edit && { editedBy: { name: edit.writtenBy.name, at: edit.writtenAt, version: edit.version } }),
  }
}

function stateOf(value: NrmValue, edited: boolean, needed: boolean): NrmLine['state'] {
  if (isBlank(value)) return needed ? 'missing' : 'optional-blank'
  return edited ? 'edited' : 'drawn'
}

/** The questions that a condition names come before it in the form; one that is not asked opens nothing. */
function isAsked(when: NrmQuestion['when'], before: ReadonlyMap<string, NrmLine>): boolean {
  return Object.entries(when ?? {}).every(([key, answers]) => {
    const line = before.get(key)
    if (!line?.asked) return false
    if (isBlank(line.value)) return answers.includes(unanswered)
    if (answers.includes(anyAnswer)) return true
    return [line.value].flat().some(value => answers.includes(value))
  })
}
