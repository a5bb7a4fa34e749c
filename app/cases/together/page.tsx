import { notFound } from '@/app/not-there'
import { ChosenCases, workingOn } from '@/components/case/chosen-cases'
import { TooMany } from '@/components/case/too-many'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { flagTogetherForm } from '@/lib/domain/flag/questions'
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
  if (!read.ok && read.why !== 'cannot') notFound()
  const title = what === 'give' ? 'Allocate several cases' : 'Flag several cases'
  if (!read.ok) return <TooMany actor={shellActor(actor)} title={title} says={read.says} />
  const { cases, people } = read.value
  const hidden = { cases: cases.map(each => `${each.id}:${each.held}`).join(','), once: newId() }
  const missing = new Set([chosen].flat()).size - cases.length
  const sent = { given: {}, hidden, now: formNow(new Date()), working: workingOn(cases) }
  const lede =
    what === 'give'
      ? 'Each of them goes to the same worker, with the same words of handover. Whoever holds them now no longer does.'
      : 'Each of them gets the same flag.'
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href="/cases">Back to the cases</a>
      <Heading lede={lede}>{title}</Heading>
      <ChosenCases cases={cases} missing={missing} />
      {cases.length > 0 && what === 'give' && (
        <QuestionForm
          form={allocateTogetherForm(people)}
          {...sent}
          action={give}
          submit="Allocate them all"
        />
      )}
      {cases.length > 0 && what === 'flag' && (
        <QuestionForm form={flagTogetherForm} {...sent} action={flag} submit="Flag them all" />
      )}
    </Shell>
  )
}
