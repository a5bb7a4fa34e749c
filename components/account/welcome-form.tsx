import { firstAdministratorForm } from '@/lib/domain/account/questions'
import type { Reply } from '@/lib/forms/reply'
import { SecretForm } from './secret-form'

const password = {
  id: 'password',
  ask: 'Your new password',
  hint: '12 characters or more, without your name, e-mail address or organisation. Three or four words that have nothing to do with each other are strong and easy to remember. We tell you how strong it is. You can paste one from a password manager.',
  complete: 'new-password',
} as const

/** A first password; the first administrator also says who they are. */
export function WelcomeForm({
  action,
  token,
  nameless,
}: {
  action: (state: Reply, data: FormData) => Promise<Reply>
  token: string
  nameless: boolean
}) {
  const questions = nameless ? firstAdministratorForm.questions : {}
  return (
    <SecretForm {...{ action, questions }} hidden={{ token }} secret={password} submit="Set my password" />
  )
}
