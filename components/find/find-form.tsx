'use client'

import type { FormEvent } from 'react'
import { ErrorSummary } from '@/components/form/error-summary'
import { Field } from '@/components/form/field'
import { oncePressed } from '@/components/form/once-pressed'
import { type Action, useSending } from '@/components/form/sending'
import { useTelling } from '@/components/form/telling'
import type { FindReply } from '@/lib/domain/find/found'
import { findForm } from '@/lib/domain/find/questions'
import { FoundCases } from './found-cases'

const { words } = findForm.questions

type Props = {
  action: (state: FindReply, data: FormData) => Promise<FindReply>
  /** What the box on top of a page began, and what it found. */
  begun: FindReply
}

/** One box, and under it what was found. The words are posted, so they stand in no address and in no history. */
export function FindForm({ action, begun }: Props) {
  const { post, reply: told, send, busy } = useSending(action as Action)
  const { summary } = useTelling(told)
  const reply = (told as FindReply) ?? begun
  const errors = reply?.errors ?? {}
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send(new FormData(event.currentTarget))
  }
  return (
    <>
      <search className="max-w-[68ch]">
        <form action={post} onSubmit={onSubmit} noValidate autoComplete="off" className="flow">
          {(reply?.message || errors.words) && (
            <ErrorSummary
              ref={summary}
              errors={errors}
              message={reply?.message}
              questions={findForm.questions}
            />
          )}
          <Field id="words" question={words} given={reply?.given ?? {}} error={errors.words} />
          <button type="submit" className="button" {...oncePressed(busy)}>
            {busy ? 'Searching…' : 'Find'}
          </button>
        </form>
      </search>
      <div role="status">{reply?.found && <FoundCases found={reply.found} />}</div>
    </>
  )
}
