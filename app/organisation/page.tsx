import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { OrganisationLede } from '@/components/account/organisation-lede'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { organisationForm as form, givenOf } from '@/lib/domain/organisation/questions'
import { formNow } from '@/lib/domain/time/now'
import { marksField } from '@/lib/forms/given'
import { marksOf, overlaid } from '@/lib/forms/marks'
import { newId } from '@/lib/records/new-id'
import { openOrganisation } from '@/lib/records/organisation'
import { save } from './actions'

export const metadata = { title: 'Organisation – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  const opened = await openOrganisation(actor)
  if (!opened.ok) notFound()
  const held = await begun(actor, { form: form.id, caseId: null })
  const stands = givenOf(opened.value)
  const { said, seen } = await searchParams
  const read = { version: versionRead(held, opened.value.version, seen), [marksField]: marksOf(form, stands) }
  return (
    <Shell actor={shellActor(actor)} current="organisation">
      <Heading lede={<OrganisationLede />}>Organisation</Heading>
      {said === 'changed' && <Notice tone="done" title="The changes are saved." />}
      <QuestionForm
        form={form}
        given={held ? overlaid(form, stands, held) : stands}
        action={save}
        hidden={{ once: newId(), ...read }}
        submit="Save"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
