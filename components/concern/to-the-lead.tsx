import { replyForm as form } from '@/lib/domain/triage/questions'
import type { Now } from '@/lib/forms/calendar'
import type { Given } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { QuestionForm } from '../form/question-form'
import { Card } from '../page/card'

type Props = {
  caseId: string
  given: Given
  action: (state: Reply, data: FormData) => Promise<Reply>
  once: string
  now: Now
}

/** Where an author writes to the safeguarding lead, asked or not. */
export function ToTheLead({ caseId, given, action, once, now }: Props) {
  const which = { form: form.id, case: caseId, about: '' }
  return (
    <Card title="Write to the safeguarding lead">
      <QuestionForm
        {...{ form, given, action, now }}
        hidden={{ ...which, once }}
        autosave={which}
        submit="Send to the lead"
        secondary
      />
    </Card>
  )
}
