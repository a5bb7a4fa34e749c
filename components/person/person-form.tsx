import { personForm } from '@/lib/domain/person/questions'
import type { Now } from '@/lib/forms/calendar'
import { type Given, marksField } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { QuestionForm } from '../form/question-form'
import { Heading } from '../page/heading'

type Props = {
  caseId: string
  given: Given
  once: string
  action: (state: Reply, data: FormData) => Promise<Reply>
  now: Now
  /** Who is changed, and what was read of them: the version, and the marks of what stood (see lib/forms/marks.ts). */
  person?: { id: string; version: string; stood: string }
}

/** Adding or changing somebody around the child. The version says what was read. */
export function PersonForm({ caseId, given, once, action, now, person }: Props) {
  const which = { form: personForm.id, case: caseId, about: person?.id ?? '' }
  return (
    <>
      <a href={`/cases/${caseId}/people`}>Back to child and people</a>
      <Heading>{person ? 'Change a person' : 'Add a person'}</Heading>
      <QuestionForm
        form={personForm}
        given={given}
        action={action}
        hidden={{ ...which, once, version: person?.version ?? '0', [marksField]: person?.stood ?? '' }}
        autosave={which}
        submit={person ? 'Sign and change' : 'Sign and add'}
        also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
        now={now}
      />
    </>
  )
}
