import { QuestionForm } from '@/components/form/question-form'
import { accountForm } from '@/lib/domain/account/questions'
import type { Now } from '@/lib/forms/calendar'
import type { Given } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'

/** A person's particulars, roles and teams. Teams are asked where there are any. */
export function AccountQuestions({
  teams,
  ...rest
}: {
  teams: readonly { readonly id: string; readonly name: string }[]
  given: Given
  action: (state: Reply, data: FormData) => Promise<Reply>
  hidden: Record<string, string>
  submit: string
  secondary?: boolean | undefined
  now: Now
}) {
  const form = accountForm(teams)
  const ids = Object.keys(form.questions)
  return (
    <QuestionForm {...rest} form={form} only={teams.length > 0 ? ids : ids.filter(id => id !== 'teams')} />
  )
}
