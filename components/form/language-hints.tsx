import type { Hint } from '@/lib/domain/language/hints'

/** Hints by what they say: the several phrases of one row stand together. */
function byAdvice(hints: readonly Hint[]) {
  const rows = new Map<string, Hint & { said: string[] }>()
  for (const hint of hints) {
    const row = rows.get(hint.id)
    if (row) row.said.push(hint.phrase)
    else rows.set(hint.id, { ...hint, said: [hint.phrase] })
  }
  return [...rows.values()]
}

type Props = {
  hints: readonly Hint[]
  /** Says no more of these phrases; without it they cannot be left. */
  leave?: (phrases: readonly string[]) => void
}

/** Phrases that may blame a child, why, and what to say instead. It only suggests, and can be left. */
export function LanguageHints({ hints, leave }: Props) {
  if (hints.length === 0) return null
  return (
    <div className="language-hints flow-tight">
      <p>Words that blame, perhaps. The child’s own words stay as they are, in quotation marks.</p>
      <ul>
        {byAdvice(hints).map(({ id, said, why, instead }) => (
          <li key={id}>
            <strong>{said.map(phrase => `“${phrase}”`).join(', ')}</strong>. {why} Better: <em>{instead}</em>
            {leave && (
              <>
                {' '}
                <button type="button" onClick={() => leave(said)}>
                  Leave it<span className="sr-only"> as it is: {said.join(', ')}</span>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
