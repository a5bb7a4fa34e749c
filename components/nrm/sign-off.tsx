'use client'

import { PlainForm } from '../form/plain-form'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Notice } from '../page/notice'
import { Tag } from '../page/tag'

/** What the sign-off says and what can be done, as words alone. */
export type SignOffTold = {
  readonly signed: boolean
  /** What came of what was just done. */
  readonly note?: { readonly tone: 'done' | 'warning'; readonly title: string } | undefined
  readonly says: readonly string[]
  readonly hidden: { readonly case: string; readonly once: string; readonly fingerprint: string }
  readonly answer?: { readonly href: string; readonly words: string } | undefined
  readonly passes: boolean
  readonly signs: boolean
  /** Where whoever may sign says what must change instead. */
  readonly returns?: string | undefined
}
export type SignOffActs = {
  readonly passOn: (data: FormData) => Promise<void>
  readonly sign: (data: FormData) => Promise<void>
}

/** Where the draft stands between its authors and a manager, and what is next of it. */
export function NrmSignOff({
  signed,
  note,
  says,
  hidden,
  answer,
  passes,
  signs,
  returns,
  passOn,
  sign,
}: SignOffTold & SignOffActs) {
  return (
    <Card
      title="Sign-off"
      aside={signed ? <Tag tone="done">Signed off</Tag> : <Tag tone="soon">Draft, not signed off</Tag>}
    >
      {note && <Notice tone={note.tone} title={note.title} />}
      {says.map(words => (
        <p key={words}>{words}</p>
      ))}
      <div className="buttons print:hidden">
        {answer && (
          <ButtonLink href={answer.href} secondary={signs}>
            {answer.words}
          </ButtonLink>
        )}
        {passes && (
          <PlainForm
            action={passOn}
            hidden={hidden}
            submit="Pass to a manager for sign-off"
            tone={answer ? 'secondary' : 'primary'}
          />
        )}
        {signs && <PlainForm action={sign} hidden={hidden} submit="Sign off these answers" />}
        {returns && (
          <ButtonLink href={returns} secondary>
            Return it for changes
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}
