import type { ReactNode } from 'react'
import type { Given } from '@/lib/forms/given'
import { isLongChoice, isLongList } from '@/lib/forms/long-list'
import type { Question } from '@/lib/forms/question'
import { roomIn } from '@/lib/forms/room'
import { Choices } from './choices'
import { Chooser } from './chooser'
import { type Part, plainly, type Register } from './control'
import { Dates } from './dates'
import { LongList } from './long-list'
import { NotKnown } from './not-known'
import { Words } from './words'

function Answer(part: Part<Question>): ReactNode {
  const { question } = part
  switch (question.kind) {
    case 'text':
    case 'long':
      return <Words {...part} question={question} />
    case 'one':
      return isLongChoice(question) ? (
        <Chooser {...part} question={question} />
      ) : (
        <Choices {...part} question={question} />
      )
    case 'many':
      return isLongList(question) ? (
        <LongList {...part} question={question} />
      ) : (
        <Choices {...part} question={question} />
      )
    case 'day':
    case 'moment':
    case 'occurred':
      return <Dates {...part} question={question} />
  }
}

/**
 * One question as it is asked, with what was given already. The error stands above the control and is tied
 * to it; "not known" and "why we ask" open in place and need no JavaScript.
 */
export function Field({
  id,
  question,
  given,
  error,
  quiet = false,
  register = plainly,
}: {
  id: string
  question: Question
  given: Given
  error?: string | undefined
  /** Everything here may be left blank, which is said once for all. */
  quiet?: boolean
  register?: Register | undefined
}) {
  const written = question.kind === 'text' || question.kind === 'long'
  const says = [question.hint, roomIn(question)].filter(Boolean).join(' ')
  const hint = says ? `${id}-hint` : undefined
  const wrong = error === undefined ? undefined : `${id}-error`
  const told = [hint, wrong].filter(Boolean).join(' ') || undefined
  const ask = (
    <>
      {question.ask}
      {question.optional && !question.owed && !quiet && (
        <span className="font-normal text-soft"> (optional)</span>
      )}
    </>
  )
  const body = (
    <>
      {hint && (
        <p id={hint} className="hint">
          {says}
        </p>
      )}
      {question.why && (
        <details className="disclosure">
          <summary>
            Why we ask<span className="sr-only">{`: ${question.ask}`}</span>
          </summary>
          <p>{question.why}</p>
        </details>
      )}
      {wrong && (
        <p id={wrong} className="problem">
          <span className="sr-only">Problem: </span>
          {error}
        </p>
      )}
      <Answer id={id} question={question} given={given} register={register} told={told} wrong={!!wrong} />
      {question.orNotKnown && <NotKnown id={id} ask={question.ask} given={given} />}
    </>
  )
  const look = `question flow-tight ${wrong ? 'question-wrong' : ''}`
  return written || isLongChoice(question) ? (
    <div className={look}>
      <label htmlFor={id}>{ask}</label>
      {body}
    </div>
  ) : (
    <fieldset className={look} aria-describedby={told}>
      <legend>{ask}</legend>
      {body}
    </fieldset>
  )
}
