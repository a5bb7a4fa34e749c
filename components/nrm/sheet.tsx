'use client'

import { heard, type Told } from '../page/told'
import { CardOf, type CardTold } from '../page/told-card'
import { NrmAnswers, type SectionShown } from './answers'
import { type ExportsTold, NrmExports } from './exports'
import { type FindingShown, NrmFindings } from './findings'
import { type MissingShown, NrmMissing } from './missing'
import { NrmQuestions, type QuestionsShown } from './questions'
import { NrmSignOff, type SignOffActs, type SignOffTold } from './sign-off'

export type SheetShown = {
  readonly guard: CardTold
  readonly signOff: SignOffTold
  readonly caseId: string
  /** Whether this person may word answers. */
  readonly may: boolean
  readonly questions: QuestionsShown
  /** Of the open section, or of the form; nothing when there is none to tell of. */
  readonly missing: MissingShown | undefined
  readonly open: readonly SectionShown[]
  readonly findings: readonly FindingShown[]
  /** Nothing for whoever may not export. */
  readonly exports: ExportsTold | undefined
}

/** The draft as it stands on its page: one text from the server, for each part that travels alone has its price. */
export function NrmSheet({ told, ...acts }: { told: Told<SheetShown> } & SignOffActs) {
  const { guard, signOff, caseId, may, questions, missing, open, findings, exports } = heard(told)
  const lacking = missing && <NrmMissing {...missing} />
  return (
    <>
      <CardOf {...guard} />
      <NrmSignOff {...signOff} {...acts} />
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
      {exports && <NrmExports {...exports} />}
    </>
  )
}
