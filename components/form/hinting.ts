import { useEffect, useRef, useState } from 'react'
import type { Hint } from '@/lib/domain/language/hints'

/** The catalogue comes when someone starts to write; should it not come, nothing is said. */
const catalogue = () => import('@/lib/domain/language/hints').catch(() => undefined)

const same = (phrase: string) => phrase.toLowerCase()

/** Lets what waits go first, such as the next letter. */
const turn = () => new Promise(resolve => setTimeout(resolve))

/**
 * What may be said better in a control's words, looked for in the pauses of typing. `hints` is undefined until
 * the first key, so that the place they are told in stands there before they do. Words that are more than the
 * control takes (`max`) are not looked through: they must be shortened first. What was left is not told again while
 * the page stands; the control has the focus again then.
 */
export function useHinting(prose: boolean, control: string, max: number) {
  const [hints, tell] = useState<readonly Hint[]>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef('')
  useEffect(() => () => clearTimeout(pause.current), [])
  const look = async (words: string) => {
    const looking = (await catalogue())?.looking(words)
    while (looking && latest.current === words) {
      const { done, value } = looking.next()
      if (done) return tell(value)
      await turn()
    }
  }
  const heed = (words: string) => {
    if (!prose) return
    latest.current = words
    tell(before => before ?? [])
    clearTimeout(pause.current)
    if (words.length > max) return tell([])
    pause.current = setTimeout(look, 500, words)
  }
  const leave = (phrases: readonly string[]) => {
    setLeft(before => new Set([...before, ...phrases.map(same)]))
    document.getElementById(control)?.focus()
  }
  return {
    hints: hints?.filter(({ phrase }) => !left.has(same(phrase))),
    heed,
    leave,
    begin: prose ? () => void catalogue() : undefined,
  }
}
