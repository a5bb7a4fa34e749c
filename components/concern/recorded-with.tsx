import { Card } from '../page/card'

/** The concerns that an author sent together with one, a child each: their own words stand on each one's page. */
export function RecordedWith({ concerns }: { concerns: readonly { caseId: string; reference: string }[] }) {
  if (concerns.length === 0) return null
  return (
    <Card title="Other children you recorded with it">
      <p>Each has a concern of their own, with what you wrote of them.</p>
      <ul>
        {concerns.map(({ caseId, reference }) => (
          <li key={caseId}>
            <a href={`/concerns/${caseId}`}>Your concern {reference}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
