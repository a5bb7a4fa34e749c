import type { NrmLine } from '@/lib/domain/nrm/line'

/** What is weak in the draft, each with the way to where it is mended. */
export function NrmFindings({
  findings,
  lines,
}: {
  findings: readonly { key: string; says: string }[]
  lines: readonly NrmLine[]
}) {
  // What is missing is said first on the page, and not again here.
  const weak = findings.filter(finding => lines.find(line => line.key === finding.key)?.state !== 'missing')
  const askOf = (key: string) => lines.find(line => line.key === key)?.ask
  return (
    <aside aria-label="Findings" className="flow-tight print:hidden">
      <h2>Before it leaves</h2>
      {weak.length === 0 && <p>Nothing found that a person should look at again.</p>}
      <ul className="list-none flow-tight">
        {weak.map(finding => (
          <li key={finding.key + finding.says} className="border-t border-line pt-2">
            <p>{finding.says}</p>
            <a href={`#${finding.key}`}>
              Go to the question<span className="sr-only">: {askOf(finding.key)}</span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
