import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { DangerStory } from '@/components/case/danger'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { dangerLines, rowsSeen } from '@/lib/domain/danger/danger'
import { overForm as form } from '@/lib/domain/danger/questions'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { end } from '../actions'

export const metadata = { title: 'Danger over – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ seen?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { seen }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'danger', 'case.open', 'danger.end')
  if (!opened.ok) notFound(opened, id)
  const { file } = opened.value
  if (file.stage === 'joined' || !file.immediateDanger) notFound()
  const held = await begun(actor, { form: form.id, caseId: id })
  const back = { href: `/cases/${id}`, title: 'Back to the case' }
  const asked = { caseId: id, form, title: form.title, given: held ?? {}, back }
  const sent = {
    action: end,
    once: newId(),
    now: formNow(new Date()),
    submit: 'Record that the danger is over',
  }
  const version = versionRead(held, rowsSeen(file), seen)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent} with={{ version }}>
        <DangerStory lines={dangerLines(file)} />
      </CaseForm>
    </Shell>
  )
}
