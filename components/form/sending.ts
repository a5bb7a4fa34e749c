import { useActionState, useEffect, useRef, useState, useTransition } from 'react'
import type { Reply } from '@/lib/forms/reply'

export type Action = (state: Reply, data: FormData) => Promise<Reply>

const unreached: Reply = {
  message: 'We could not reach the service. Your words are still on this page. Try again in a moment.',
}
const faulty = (reference: string): Reply => ({
  message: `Something went wrong on our side. Your words are still on this page. Try again, or tell us this reference: ${reference}`,
})

/**
 * Sends a form in two ways with one action: `post` is the browser's own, without JavaScript; `send` keeps the
 * page, its words and its place whatever happens, and never sends twice at once.
 */
export function useSending(action: Action) {
  const [posted, post] = useActionState(action, null)
  const [reply, setReply] = useState<Reply>(posted)
  const [busy, start] = useTransition()
  const sending = useRef(false)
  useEffect(() => setReply(posted), [posted])
  const send = (data: FormData) => {
    if (sending.current) return
    sending.current = true
    start(async () => {
      try {
        setReply((await action(reply, data)) ?? null)
      } catch (fault) {
        const digest = String((fault as { digest?: unknown }).digest ?? '')
        if (digest.startsWith('NEXT_')) throw fault
        setReply(digest ? faulty(digest) : unreached)
      }
      sending.current = false
    })
  }
  return { post, reply, send, busy }
}
