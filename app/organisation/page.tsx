import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { organisationForm as form, givenOf } from '@/lib/domain/organisation/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { openOrganisation } from '@/lib/records/organisation'
import { save } from './actions'

export const metadata = { title: 'Organisation – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  const opened = await openOrganisation(actor)
  if (!opened.ok) notFound()
  const given = (await begun(actor, { form: form.id, caseId: null })) ?? givenOf(opened.value)
  return (
    <Shell actor={shellActor(actor)} current="organisation">
      <Heading lede="What everybody here works with. It holds for all at their next page.">
        Organisation
      </Heading>
      {(await searchParams).said === 'changed' && <Notice tone="done" title="The changes are saved." />}
      <QuestionForm
        form={form}
        given={given}
        action={save}
        hidden={{ once: newId(), version: String(opened.value.version) }}
        submit="Save"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
