'use client'

import { Card } from '../page/card'
import { TermWord } from '../page/term-word'
import { ExportForm } from './export-form'

export type ExportsTold = {
  readonly caseId: string
  /** A key for each format. */
  readonly once: { readonly pdf: string; readonly json: string }
  /** What JSON means. */
  readonly json: string
}

/** The way out as a file, and what went that way before. Holdfast itself sends nothing. */
export const NrmExports = ({ caseId, once, json }: ExportsTold) => (
  <Card title="Export">
    <p>
      A draft that nobody signed off says DRAFT on every page. <TermWord id="json" word="JSON" means={json} />{' '}
      is for another program.
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
