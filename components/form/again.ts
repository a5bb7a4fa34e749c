import { useState } from 'react'

/**
 * When an answer is looked at again after a first sending: once it was changed and left. What the server said of an
 * answer that nobody changed since it was sent stands, for only the server can tell.
 */
export function useAgain() {
  const [again] = useState(() => {
    const since = new Set<string>()
    return {
      changed(id: string | undefined) {
        if (id) since.add(id)
      },
      /** Not at once: words that move under a finger make it miss. Nor at all when it was sent meanwhile. */
      left(id: string, check: () => void) {
        setTimeout(() => since.has(id) && check(), 300)
      },
      sent() {
        since.clear()
      },
    }
  })
  return again
}
