export type MissingShown = {
  /** The section that stands open alone. */
  readonly within: string | null
  readonly lines: readonly { readonly key: string; readonly ask: string; readonly href: string }[]
}

/** What the form requires and the case does not hold, first of all, each with the way to its answer. */
export function NrmMissing({ within, lines }: MissingShown) {
  return (
    <section className="flow-tight">
      {within ? <h3>Missing in “{within}”</h3> : <h2>Missing answers</h2>}
      {lines.length === 0 ? (
        <p>Every question that the form requires has an answer.</p>
      ) : (
        <ul>
          {lines.map(line => (
            <li key={line.key}>
              <a href={line.href} className="tap block w-fit">
                {line.ask}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
