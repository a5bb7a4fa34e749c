import { Card } from '../page/card'
import { Term } from '../page/term'

/** The way out as a file, and what went that way before. Holdfast itself sends nothing. */
export const NrmExports = ({ caseId }: { caseId: string }) => (
  <Card title="Export">
    <p>
      A draft that nobody signed off says DRAFT on every page. <Term id="json">JSON</Term> is for another
      program.
    </p>
    <div className="buttons print:hidden">
      <a className="button button-secondary" href={`/cases/${caseId}/nrm/export?format=pdf`} download>
        Export as PDF
      </a>
      <a className="button button-secondary" href={`/cases/${caseId}/nrm/export?format=json`} download>
        Export as JSON
      </a>
      <a className="tap inline-block" href={`/cases/${caseId}/nrm/exports`}>
        What was exported, by version
      </a>
    </div>
  </Card>
)
