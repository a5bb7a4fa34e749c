import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { DeedForm } from '@/components/account/deed-form'
import { FoundCases } from '@/components/find/found-cases'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { may } from '@/lib/domain/access/can'
import { coverForm as form } from '@/lib/domain/cover/questions'
import { formNow } from '@/lib/domain/time/now'
import { textOf } from '@/lib/forms/given'
import { findToCover } from '@/lib/records/covers'
import { newId } from '@/lib/records/new-id'
import { ask, choose } from './actions'

export const metadata = { title: 'Open a case on duty – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  if (!may(actor, 'cover.ask')) notFound()
  const given = (await begun(actor, { form: form.id, caseId: null })) ?? {}
  const looks = (await searchParams).look === 'yes' && textOf(given, 'which') !== ''
  const found = looks ? await findToCover(actor, textOf(given, 'which')) : null
  const open = (reference: string) => {
    const hidden = { reference, why: textOf(given, 'why'), once: newId() }
    return <DeedForm key="open" action={choose} hidden={hidden} submit={`Open ${reference}`} primary />
  }
  return (
    <Shell actor={shellActor(actor)} current="work">
      <a href="/">Back to my work</a>
      <Heading lede="While you are on duty you may read and write a case that needs you now, until your turn ends. Whoever holds it and the leads are told.">
        {form.title}
      </Heading>
      {found?.ok && <FoundCases found={found.value} choose={{ caption: 'Which of these is it?', open }} />}
      {found?.ok === false && found.why === 'cannot' && <Notice tone="warning" title={found.says} />}
      <QuestionForm
        form={form}
        given={given}
        action={ask}
        hidden={{ once: newId() }}
        submit={found ? 'Look again' : 'Open it, with this reason'}
        secondary={found?.ok === true && found.value.cases.length > 0}
        now={formNow(new Date())}
      />
    </Shell>
  )
}
