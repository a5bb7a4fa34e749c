'use client'

import { type Given, textOf } from '@/lib/forms/given'
import { useHinting } from './hinting'
import { LanguageHints } from './language-hints'

/** "I don’t know this" is an answer, and its reason is worth as much. Open when it was given. */
export function NotKnown({ id, ask, given }: { id: string; ask: string; given: Given }) {
  const ticked = textOf(given, `${id}.notKnown`) !== ''
  const { hints, heed, leave, begin } = useHinting(true, `${id}-reason`, 500)
  const reason = textOf(given, `${id}.reason`)
  return (
    <details className="disclosure" open={ticked || reason !== ''}>
      <summary>
        I don’t know this<span className="sr-only">{`: ${ask}`}</span>
      </summary>
      <div>
        <label className="choice">
          <input type="checkbox" name={`${id}.notKnown`} value="yes" defaultChecked={ticked} />
          This is not known
        </label>
        <label htmlFor={`${id}-reason`}>Why is it not known? Up to 500 characters.</label>
        <input
          className="control"
          id={`${id}-reason`}
          name={`${id}.reason`}
          defaultValue={reason}
          onFocus={begin}
          onInput={event => heed(event.currentTarget.value)}
        />
        {hints && (
          <div aria-live="polite">
            <LanguageHints hints={hints} leave={leave} />
          </div>
        )}
      </div>
    </details>
  )
}
