/** What is weak in the draft, each with the way to where it is mended. */
export function NrmFindings({ findings }: { findings: readonly { key: string; says: string }[] }) {
  const weak = findings.filter(
    (finding, index) =>
      findings.findIndex(other => other.says === finding.says && other.key === finding.key) === index,
  )
  return (
    <aside aria-label="Findings" className="flow-tight print:hidden">
      <h2>Before it leaves</h2>
      {weak.length === 0 && <p>Nothing found that a person should look at again.</p>}
      <ul className="list-none flow-tight">
        {weak.map(finding => (
          <li key={finding.key + finding.says} className="border-t border-line pt-2">
            <p>{finding.says}</p>
            <a href={`#${finding.key}`}>Go to the question</a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
