import type { Ref } from 'react'
import type { Errors } from '@/lib/forms/check'
import { moreAsked } from '@/lib/forms/more-asked'
import type { Questions } from '@/lib/forms/question'

/** What keeps the form from being sent, each with a link to its place. */
export function ErrorSummary({
  ref,
  errors,
  message,
  questions,
}: {
  ref: Ref<HTMLDivElement>
  errors: Errors
  message?: string | undefined
  questions: Questions
}) {
  // Nothing is wrong where an answer has opened more questions.
  if (message === moreAsked && Object.keys(errors).length === 0)
    return (
      <div ref={ref} role="status" tabIndex={-1} className="flow-tight rounded border-2 border-edge p-4">
        <h2>More questions</h2>
        <p>{message}</p>
      </div>
    )
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="flow-tight rounded border-4 border-red p-4">
      <h2>There is a problem</h2>
      {message && <p>{message}</p>}
      <ul className="list-none flow-tight">
        {Object.entries(errors).map(([id, error]) => (
          <li key={id}>
            <a href={`#${id}`} className="font-bold text-red">
              {questions[id]?.ask ?? id}
            </a>
            <span className="block">{error}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
