'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Buttons } from '@/components/form/buttons'
import { ErrorSummary } from '@/components/form/error-summary'
import { Field } from '@/components/form/field'
import type { Given } from '@/lib/forms/given'
import type { Questions } from '@/lib/forms/question'
import type { Reply } from '@/lib/forms/reply'
import { type Secret, SecretField } from './secret-field'

const nothing: Given = {}

/** A short form that ends in a secret, which is never sent back to the page. With and without JavaScript. */
export function SecretForm({
  action,
  hidden = {},
  questions = {},
  secret,
  submit,
}: {
  action: (state: Reply, data: FormData) => Promise<Reply>
  hidden?: Record<string, string> | undefined
  questions?: Questions | undefined
  secret?: Secret | undefined
  submit: string
}) {
  const [reply, post, busy] = useActionState(action, null)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (reply) summary.current?.focus()
  }, [reply])
  const errors = reply?.errors ?? {}
  const asked = secret
    ? { ...questions, [secret.id]: { kind: 'text', ask: secret.ask, max: 0 } as const }
    : questions
  return (
    <form action={post} className="flow" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {reply && <ErrorSummary ref={summary} errors={errors} message={reply.message} questions={asked} />}
      {Object.entries(questions).map(([id, question]) => (
        <Field key={id} id={id} question={question} given={reply?.given ?? nothing} error={errors[id]} />
      ))}
      {secret && <SecretField secret={secret} error={errors[secret.id]} />}
      <Buttons submit={submit} busy={busy} />
    </form>
  )
}
