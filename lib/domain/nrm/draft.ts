import type { CaseFile, NrmEdit } from '../case/case-file'
import type { Draws } from './draw'
import { accountDraws } from './draw-account'
import { agencyDraws } from './draw-agencies'
import { childDraws, senderDraws } from './draw-child'
import { judgementDraws } from './draw-judgement'
import { kindDraws } from './draw-kinds'
import { placeDraws } from './draw-places'
import { reportDraws } from './draw-report'
import type { Drawn, NrmDraft, NrmLine, NrmValue } from './line'
import { anyAnswer, type NrmQuestion, unanswered } from './question'
import { nrmEdition, nrmQuestions } from './questions'
import { blankValue, isBlank, valueFromText, valueInWords } from './value'

export type { NrmDraft } from './line'

const draws: Draws = {
  ...reportDraws,
  ...childDraws,
  ...accountDraws,
  ...judgementDraws,
  ...agencyDraws,
  ...placeDraws,
  ...kindDraws,
  ...senderDraws,
}

/**
 * The NRM draft of one case, as a list of lines in the form's order: a pure function of what the case holds
 * and of the moment. Conditions follow the values that stand; an edit keeps the sources of what was drawn.
 */
export function draftNrm(file: CaseFile, at: Date): NrmDraft {
  const lines: NrmLine[] = []
  for (const question of nrmQuestions) {
    const edit = file.nrmEdits.filter(({ key }) => key === question.key).reduce(newer, undefined)
    lines.push(lineOf(question, draws[question.key]?.(file, at), edit, lines))
  }
  const asked = lines.filter(line => line.asked && line.kind !== 'statement')
  return {
    lines,
    missing: asked.filter(line => line.state === 'missing').map(line => line.key),
    fingerprintText: JSON.stringify([nrmEdition.id, ...asked.map(({ key, value }) => [key, value])]),
  }
}

const newer = (one: NrmEdit | undefined, other: NrmEdit): NrmEdit =>
  one && one.version > other.version ? one : other

function lineOf(
  { slug: _slug, max: _max, when, ...question }: NrmQuestion,
  holds: Drawn | undefined,
  edit: NrmEdit | undefined,
  before: readonly NrmLine[],
): NrmLine {
  const asked = isAsked(when, before)
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
    drawn: heldWords,
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
function isAsked(when: NrmQuestion['when'], before: readonly NrmLine[]): boolean {
  return Object.entries(when ?? {}).every(([key, answers]) => {
    const line = before.find(candidate => candidate.key === key)
    if (!line?.asked) return false
    if (isBlank(line.value)) return answers.includes(unanswered)
    if (answers.includes(anyAnswer)) return true
    return [line.value].flat().some(value => answers.includes(value))
  })
}
