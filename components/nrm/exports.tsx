import { Card } from '../page/card'
import { Term } from '../page/term'
import { ExportForm } from './export-form'

/** The way out as a file, and what went that way before. Holdfast itself sends nothing. */
export const NrmExports = ({ caseId, once }: { caseId: string; once: { pdf: string; json: string } }) => (
  <Card title="Export">
    <p>
      A draft that nobody signed off says DRAFT on every page. <Term id="json">JSON</Term> is for another
      program.
    </p>
    <div className="buttons print:hidden">
      <ExportForm caseId={caseId} format="pdf" once={once.pdf} />
      <ExportForm caseId={caseId} format="json" once={once.json} />
      <a className="tap inline-block" href={`/cases/${caseId}/nrm/exports`}>
        What was exported, by version
      </a>
    </div>
  </Card>
)
