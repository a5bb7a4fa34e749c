import { notFound } from '@/app/not-there'
import { ChosenCases } from '@/components/case/chosen-cases'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { flagForm } from '@/lib/domain/flag/questions'
import { allocateTogetherForm } from '@/lib/domain/handover/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeTogether } from '@/lib/records/together'
import { flag, give } from './actions'

export const metadata = { title: 'Several cases at once – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const { do: todo, case: chosen = [] } = await searchParams
  const what = todo === 'flag' ? 'flag' : 'give'
  const actor = await requireActor()
  const read = await seeTogether(actor, what, [chosen].flat())
  if (!read.ok) notFound()
  const { cases, people } = read.value
  const hidden = { cases: cases.map(each => each.id).join(','), once: newId() }
  const working = `Working on ${cases.length} cases, one after the other…`
  const sent = { given: {}, hidden, now: formNow(new Date()), working }
  const lede =
    what === 'give'
      ? 'Each of them goes to the same worker, with the same words of handover. Whoever holds them now no longer does.'
      : 'Each of them gets the same flag.'
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href="/cases">Back to the cases</a>
      <Heading lede={lede}>{what === 'give' ? 'Allocate several cases' : 'Flag several cases'}</Heading>
      <ChosenCases cases={cases} />
      {cases.length > 10 && (
        <p>They are changed one after the other: it takes some seconds. Stay on this page.</p>
      )}
      {cases.length > 0 && what === 'give' && (
        <QuestionForm
          form={allocateTogetherForm(people)}
          {...sent}
          action={give}
          submit="Allocate them all"
        />
      )}
      {cases.length > 0 && what === 'flag' && (
        <QuestionForm form={flagForm} {...sent} action={flag} submit="Flag them all" />
      )}
    </Shell>
  )
}
