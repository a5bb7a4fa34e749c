type Row = { readonly asked: string; readonly theirs: string; readonly yours: string }

/**
 * Two people wrote at once: both texts, side by side, so that a person decides and nothing is lost. `theirs` says
 * what the other text is: what stands now, or whose it is and of when.
 */
export function Conflict({ rows, theirs }: { rows: readonly Row[]; theirs: string }) {
  return (
    <div className="flow">
      {rows.length === 0 && <p>What you wrote says the same as what stands now. Nothing of it is lost.</p>}
      {rows.map(row => (
        <section key={row.asked} aria-label={row.asked} className="flow-tight">
          <h2>{row.asked}</h2>
          <dl className="grid gap-4 sm:grid-cols-2">
            <div className="min-w-0 rounded border border-line p-3">
              <dt className="text-base text-soft">{theirs}</dt>
              <dd className="whitespace-pre-line">{row.theirs}</dd>
            </div>
            <div className="min-w-0 rounded border-2 border-accent p-3">
              <dt className="text-base text-soft">You</dt>
              <dd className="whitespace-pre-line">{row.yours}</dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  )
}
