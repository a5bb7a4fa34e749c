'use client'

import { useEffect, useRef, useState } from 'react'

const everyMinute = 60_000

/** How many wait now; undefined when nobody can say: the screen is locked, or the way there is down. */
const ask = (): Promise<number | undefined> =>
  fetch('/alerts/waiting').then(
    async answer => (answer.ok ? (await answer.json()).waiting : undefined),
    () => undefined,
  )

/**
 * Tells of an alert that came while a page stays open, as far as a minute late: more wait than the fewest that did
 * since, so that one in the place of another is told too. Asking counts for nobody as being
 * here. Without JavaScript the next page tells.
 */
export function AlertWatch({ waiting }: { waiting: number }) {
  const [come, tell] = useState(false)
  const fewest = useRef(waiting)
  useEffect(() => {
    const look = () =>
      ask().then(read => {
        if (read === undefined) return
        tell(before => (before ? read > 0 : read > fewest.current))
        fewest.current = Math.min(fewest.current, read)
      })
    const timer = setInterval(look, everyMinute)
    return () => clearInterval(timer)
  }, [])
  if (!come) return null
  return (
    <p role="alert" className="off-paper border-b border-red bg-red-quiet px-4 py-2">
      <strong>Something new waits for you to read.</strong> <a href="/alerts">Read it</a>
    </p>
  )
}
