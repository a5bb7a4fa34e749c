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

/** Phrases that may blame a child, why, and what to say instead. It only suggests. */
export function LanguageHints({ hints }: { hints: readonly Hint[] }) {
  if (hints.length === 0) return null
  return (
    <div className="language-hints flow-tight">
      <p>Words that blame, perhaps. Somebody’s own words stay as they are, in quotation marks.</p>
      <ul>
        {byAdvice(hints).map(({ id, said, why, instead }) => (
          <li key={id}>
            <strong>{said.map(phrase => `“${phrase}”`).join(', ')}</strong>. {why} Say instead:{' '}
            <em>{instead}</em>
          </li>
        ))}
      </ul>
    </div>
  )
}
