import { redirect } from 'next/navigation'
import { notFound } from '@/app/not-there'
import { Call999 } from '@/components/concern/call-999'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { isList, itemForm } from '@/lib/domain/concern/draft'
import { dangerOf, isAboutStaffIn } from '@/lib/domain/concern/road'
import { begunFrom, cameFromSigns } from '@/lib/domain/concern/shows'
import { formNow } from '@/lib/domain/time/now'
import { openDraft } from '@/lib/records/drafts'
import { newId } from '@/lib/records/new-id'
import { save } from '../../../actions'

export const metadata = { title: 'A concern – Holdfast' }

type Props = { params: Promise<{ draft: string; page: string; item: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const { draft: id, page: list, item } = await params
  const from = cameFromSigns((await searchParams).from)
  const actor = await requireActor()
  const opened = await openDraft(actor, id, item)
  if (!isList(list)) notFound()
  if (!opened.ok) redirect(`/concerns/draft/${id}/gone`)
  const { draft, version } = opened.value
  const { danger, called } = dangerOf(draft)
  const form = itemForm(list, draft)
  const which = { draft: id, page: list, item }
  const stands = draft[list].find(each => each.id === item)?.given
  return (
    <Shell actor={shellActor(actor)} current="record">
      {danger && <Call999 recorded={called} aboutStaff={isAboutStaffIn(draft)} />}
      <a href={`/concerns/draft/${id}/${from ?? list}`}>Back</a>
      <Heading caption="Your concern">{form.title}</Heading>
      <QuestionForm
        form={form}
        given={stands ?? begunFrom(from, draft)}
        action={save}
        hidden={{ ...which, version: String(version), once: newId(), ...(from && { from }) }}
        autosave={which}
        submit="Save"
        also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
        now={formNow(new Date())}
      />
    </Shell>
  )
}
