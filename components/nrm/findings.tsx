export type FindingShown = { readonly says: string; readonly ask: string; readonly href: string }

/** What is weak in the draft, each with the way to where it is mended. */
export function NrmFindings({ findings }: { findings: readonly FindingShown[] }) {
  return (
    <aside aria-label="Findings" className="flow-tight print:hidden">
      <h2>Before the draft is exported</h2>
      {findings.length === 0 && <p>Nothing found that a person should look at again.</p>}
      <ul className="list-none flow-tight">
        {findings.map(({ says, ask, href }) => (
          <li key={href + says} className="border-t border-line pt-2">
            <p>{says}</p>
            <a href={href} className="tap inline-block">
              Go to the question<span className="sr-only">: {ask}</span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
