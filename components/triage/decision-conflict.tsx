import type { CaseOutline } from '@/lib/domain/case/case-file'
import { instantInWords } from '@/lib/domain/time/words'
import { decisionForm, joinedIn } from '@/lib/domain/triage/questions'
import { bothOf } from '@/lib/forms/differences'
import { type Given, textOf } from '@/lib/forms/given'
import { Conflict } from '../form/conflict'
import { PlainForm } from '../form/plain-form'
import { Notice } from '../page/notice'

type Act = (data: FormData) => Promise<void>

const { questions, ...rest } = decisionForm([])
const { joinTo: _, ...written } = questions
const form = { ...rest, questions: written }

/** Somebody else decided first: what they decided and why, what this person had written, and the ways on. */
export function DecisionConflict({
  file,
  decision,
  yours,
  letGo,
  addToChronology,
}: {
  file: CaseOutline
  decision: CaseOutline['decisions'][number]
  yours: Given
  letGo: Act
  addToChronology: Act
}) {
  const { outcome, reasons, reply, writtenBy, writtenAt } = decision
  const theirs = { outcome, reasons, reply, reference: file.joinedTo?.reference ?? '' }
  const mine = {
    ...yours,
    reference: joinedIn({ joinTo: textOf(yours, 'joinTo'), reference: textOf(yours, 'reference') }),
  }
  const rows = bothOf(form, theirs, mine).filter(row => row.theirs !== row.yours || row.theirs !== 'Nothing')
  const hidden = { case: file.id, open: file.joinedTo?.id ?? file.id }
  return (
    <>
      <Notice tone="warning" title={`${writtenBy.name} decided on this concern before you.`}>
        <p>
          Their decision stands, and the author has their words. Yours are kept here for you alone. If you
          would have decided otherwise, speak with them now: the child must not wait for it.
        </p>
      </Notice>
      <Conflict rows={rows} theirs={`${writtenBy.name}, ${instantInWords(writtenAt)}`} />
      <PlainForm action={addToChronology} hidden={hidden} submit="Put my reasons into the chronology">
        <p>Your reasons then open as a new entry, which you read and sign.</p>
      </PlainForm>
      <PlainForm action={letGo} hidden={hidden} submit="Go to the case without my words" tone="secondary" />
    </>
  )
}
