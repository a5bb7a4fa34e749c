import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { PoliceDuty } from '@/components/case/police-duty'
import { Shell } from '@/components/page/shell'
import { WordsHere } from '@/components/page/words-here'
import { NotNow } from '@/components/step/not-now'
import { Proposal } from '@/components/step/proposal'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { askedOf } from '@/lib/domain/step/asked-of'
import { stepFormOf } from '@/lib/domain/step/form-of'
import { filledIn, knownFor } from '@/lib/domain/step/known'
import { notNow } from '@/lib/domain/step/order'
import { wordsHere } from '@/lib/domain/step/words-here'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { keepTheirs, record } from '../../actions'

export const metadata = { title: 'Record a step – Holdfast' }

type Props = { params: Promise<{ case: string; step: string; event: string }> }

export default async function Page({ params }: Props) {
  const { case: id, step, event } = await params
  const actor = await requireActor()
  const what = stepFormOf(step, event)
  if (!what) notFound()
  const todo = event === 'not-needed-agreed' ? 'step.agree' : 'step.record'
  const opened = await openOutline(actor, id, 'step', 'case.open', todo)
  if (!opened.ok) notFound(opened, id)
  const { file } = opened.value
  const words = what.words(file.nation)
  const { form, given: known } = filledIn(askedOf(words.form, file), knownFor(file, step, event))
  const kept = await begun(actor, { form: form.id, caseId: id, about: step })
  const back = { href: `/cases/${id}/steps`, title: 'Back to steps and clocks' }
  const above = { title: form.title, caption: words.title, back }
  const asked = { caseId: id, form, ...above, about: step, given: kept ?? known }
  const closed = notNow(what.step, what.event, file, actor.id)
  const sent = { action: record, once: newId(), now: formNow(new Date()), submit: 'Sign and record' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} call={step === 'police' ? 'recorded-here' : undefined} />
      {closed ? (
        <NotNow
          {...{ ...closed, step: what.step, event: what.event, form, file, kept }}
          discard={keepTheirs}
        />
      ) : (
        <CaseForm {...asked} {...sent} with={{ step, event }}>
          <Proposal {...{ file, step: what.step, event: what.event }} />
          <PoliceDuty nation={file.nation} />
          <WordsHere ids={wordsHere(what.step, what.event, file.nation)} />
        </CaseForm>
      )}
    </Shell>
  )
}
