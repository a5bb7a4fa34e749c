'use client'

import { useEffect, useRef, useState } from 'react'
import { textOf } from '@/lib/forms/given'
import { isProse, type LongQuestion, type TextQuestion } from '@/lib/forms/question'
import type { Part } from './control'
import { noteEarlyPlace, withEarlyWords } from './early-words'
import { useHinting } from './hinting'
import { LanguageHints } from './language-hints'

/** How many characters are left, or '' while there is plenty of room. */
function roomLeft(length: number, max: number): string {
  const left = max - length
  if (left > Math.max(20, max / 10)) return ''
  return left < 0 ? `${-left} characters too many` : `${left} characters left`
}

/**
 * One line or several. The room left, near the limit, and words that may blame are told in the pauses of typing;
 * the place they are told in stands there from the first key on, so that it is heard.
 */
export function Words({ id, question, given, register, told, wrong }: Part<TextQuestion | LongQuestion>) {
  const [left, setLeft] = useState<string>()
  const { hints, heed, leave, begin } = useHinting(isProse(question), id, question.max)
  useState(() => noteEarlyPlace(id))
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])
  const shared = {
    ...register(id),
    id,
    className: 'control',
    defaultValue: textOf(given, id),
    'aria-describedby': told,
    'aria-invalid': wrong || undefined,
    onFocus: begin,
    onInput: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      heed(value)
      setLeft(before => before ?? '')
      clearTimeout(pause.current)
      pause.current = setTimeout(() => setLeft(roomLeft(value.length, question.max)), 500)
    },
  }
  return (
    <>
      {question.kind === 'long' ? (
        <textarea rows={5} ref={withEarlyWords} {...shared} />
      ) : question.grows ? (
        <textarea rows={1} ref={withEarlyWords} {...shared} className="control control-line" />
      ) : (
        <input type={question.input === 'age' ? 'text' : (question.input ?? 'text')} {...shared} />
      )}
      {left !== undefined && (
        <div className="flow-tight" aria-live="polite">
          {left && <p className="hint">{left}</p>}
          {hints && <LanguageHints hints={hints} leave={leave} />}
        </div>
      )}
    </>
  )
}
