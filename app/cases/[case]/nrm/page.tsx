import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { NrmAnswers } from '@/components/nrm/answers'
import { NrmFindings } from '@/components/nrm/findings'
import { NrmQuestions } from '@/components/nrm/questions'
import { NrmSignOff } from '@/components/nrm/sign-off'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { newId } from '@/lib/records/new-id'
import { readNrm } from '@/lib/records/nrm'
import { passOn, sign } from './actions'

export const metadata = { title: 'NRM draft – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ said?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { said }] = [await params, await searchParams]
  const actor = await requireActor()
  const desk = await readNrm(actor, id)
  if (!desk.ok) notFound()
  const { file, facts, draft, findings } = desk.value
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="nrm"
        title="NRM draft"
        lede="What the Home Office’s form asks, answered from the case. Holdfast never sends it: a first responder does, on the Home Office’s own site."
        now={new Date()}
      >
        <NrmSignOff
          desk={desk.value}
          actor={actor}
          facts={facts}
          once={newId()}
          passOn={passOn}
          sign={sign}
          said={said}
        />
        <div className="grid gap-8 lg:grid-cols-[16rem_minmax(0,1fr)_18rem]">
          <NrmQuestions lines={draft.lines} />
          <NrmAnswers lines={draft.lines} caseId={id} may={can(actor, 'nrm.edit', facts)} />
          <NrmFindings findings={findings} lines={draft.lines} />
        </div>
      </CaseFrame>
    </Shell>
  )
}
