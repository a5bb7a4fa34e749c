import type { ComponentProps, ReactNode } from 'react'
import type { Given } from '@/lib/forms/given'
import { QuestionForm } from '../form/question-form'
import { Heading } from '../page/heading'

type Props = Pick<ComponentProps<typeof QuestionForm>, 'form' | 'action' | 'submit' | 'now'> & {
  caseId: string
  once: string
  given?: Given
  lede?: string
  /** What is read before it is answered. */
  children?: ReactNode
}

/** One form about a restriction that stands: whom it names, who is kept out or let back, its review and its end. */
export const OfRestriction = ({ caseId, once, form, given = {}, lede, children, ...sent }: Props) => (
  <>
    <a href={`/cases/${caseId}/restriction`}>Back to who may see this case</a>
    <Heading lede={lede}>{form.title}</Heading>
    {children}
    <QuestionForm form={form} given={given} hidden={{ case: caseId, once }} {...sent} />
  </>
)
