'use client'

import { useEffect, useState } from 'react'

/** The word and its meaning. While it is pointed at Escape puts the meaning away, until it is pointed at again. */
export function TermWord({ id, word, means }: { id: string; word: string; means: string }) {
  const [pointed, point] = useState(false)
  const [away, putAway] = useState(false)
  useEffect(() => {
    if (!pointed) return
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && putAway(true)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      putAway(false)
    }
  }, [pointed])
  return (
    <span
      className={away ? 'term term-away' : 'term'}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
    >
      <button type="button" popoverTarget={`term-${id}`}>
        {word}
      </button>
      <span id={`term-${id}`} popover="auto" role="note">
        {means} <a href={`/guidance#${id}`}>All words</a>
      </span>
    </span>
  )
}
