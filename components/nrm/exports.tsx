import { Card } from '../page/card'
import { Term } from '../page/term'
import { ExportLink } from './export-link'

/** The way out as a file, and what went that way before. Holdfast itself sends nothing. */
export const NrmExports = ({ caseId }: { caseId: string }) => (
  <Card title="Export">
    <p>
      A draft that nobody signed off says DRAFT on every page. <Term id="json">JSON</Term> is for another
      program.
    </p>
    <div className="buttons print:hidden">
      <ExportLink href={`/cases/${caseId}/nrm/export?format=pdf`} title="Export as PDF" />
      <ExportLink href={`/cases/${caseId}/nrm/export?format=json`} title="Export as JSON" />
      <a className="tap inline-block" href={`/cases/${caseId}/nrm/exports`}>
        What was exported, by version
      </a>
    </div>
  </Card>
)
