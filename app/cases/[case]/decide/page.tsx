import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Concerns } from '@/components/case/concerns'
import { QuestionForm } from '@/components/form/question-form'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { Matches } from '@/components/triage/matches'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { formNow } from '@/lib/domain/time/now'
import { decisionForm } from '@/lib/domain/triage/questions'
import { newId } from '@/lib/records/new-id'
import { compare } from '@/lib/records/triage'
import { decide } from './actions'

export const metadata = { title: 'Decide on a concern – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const compared = await compare(actor, id)
  if (!compared.ok || compared.value.file.stage !== 'triage') notFound()
  const { file, matches } = compared.value
  const which = { form: decisionForm.id, case: id }
  return (
    <Shell actor={shellActor(actor)} current="inbox" wide>
      <CaseFrame file={file} tab="overview" title="Decide on this concern" now={new Date()}>
        <Concerns file={file} />
        <Matches file={file} matches={matches} />
        <ButtonLink href={`/cases/${id}/questions`} secondary>
          Ask the author a question first
        </ButtonLink>
        <h2>{decisionForm.title}</h2>
        <div className="max-w-[68ch]">
          <QuestionForm
            form={decisionForm}
            given={(await begun(actor, { form: decisionForm.id, caseId: id })) ?? {}}
            action={decide}
            hidden={{ ...which, once: newId(), version: String(file.version) }}
            autosave={which}
            submit="Sign and decide"
            also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
            now={formNow(new Date())}
          />
        </div>
      </CaseFrame>
    </Shell>
  )
}
