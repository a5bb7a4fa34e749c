import { useEffect, useRef } from 'react'
import type { Reply } from '@/lib/forms/reply'

/**
 * Brings a person to the summary of what is wrong once for each attempt: on arriving, after a reply, and when
 * `tellWrong` is called. Errors that come and go in between never move anyone from where they type.
 */
export function useTelling(reply: Reply) {
  const summary = useRef<HTMLDivElement>(null)
  const due = useRef(true)
  const tellWrong = () => {
    due.current = true
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each reply
  useEffect(tellWrong, [reply])
  useEffect(() => {
    if (!due.current || !summary.current) return
    due.current = false
    summary.current.focus()
  })
  return { summary, tellWrong }
}
