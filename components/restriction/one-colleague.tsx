import type { ComponentProps } from 'react'
import { QuestionForm } from '../form/question-form'
import { Heading } from '../page/heading'

type Props = Pick<ComponentProps<typeof QuestionForm>, 'form' | 'action' | 'submit' | 'now'> & {
  caseId: string
  once: string
}

/** A form about one colleague of a restricted case: who is kept from it, or let back. */
export const OneColleague = ({ caseId, once, form, ...sent }: Props) => (
  <>
    <a href={`/cases/${caseId}/restriction`}>Back to who may see this case</a>
    <Heading>{form.title}</Heading>
    <QuestionForm form={form} given={{}} hidden={{ case: caseId, once }} {...sent} />
  </>
)
