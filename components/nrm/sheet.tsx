'use client'

import { heard, type Told } from '../page/told'
import { NrmAnswers, type SectionShown } from './answers'
import { type FindingShown, NrmFindings } from './findings'
import { type MissingShown, NrmMissing } from './missing'
import { NrmQuestions, type QuestionsShown } from './questions'

export type SheetShown = {
  readonly caseId: string
  /** Whether this person may word answers. */
  readonly may: boolean
  readonly questions: QuestionsShown
  /** Of the open section, or of the form; nothing when there is none to tell of. */
  readonly missing: MissingShown | undefined
  readonly open: readonly SectionShown[]
  readonly findings: readonly FindingShown[]
}

/** The draft as it stands on its page: one text from the server, for each part that travels alone has its price. */
export function NrmSheet({ told }: { told: Told<SheetShown> }) {
  const { caseId, may, questions, missing, open, findings } = heard(told)
  const lacking = missing && <NrmMissing {...missing} />
  return (
    <div className="grid gap-8 lg:grid-cols-[16rem_minmax(0,1fr)_18rem]">
      <NrmQuestions {...questions} />
      <div className="flow min-w-0">
        {missing?.within === null && lacking}
        {open.length > 0 && (
          <h2 id="answers" className="scroll-mt-4">
            Answers, in the form’s order
          </h2>
        )}
        {missing?.within && lacking}
        {open.map(({ id, ...section }) => (
          <NrmAnswers key={id} {...section} caseId={caseId} may={may} />
        ))}
      </div>
      <NrmFindings findings={findings} />
    </div>
  )
}
