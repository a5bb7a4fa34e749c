import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import { missingIn, type NrmStanding } from '@/lib/domain/nrm/standing'
import { instantInWords } from '@/lib/domain/time/words'
import { PlainForm } from '../form/plain-form'
import { Card } from '../page/card'
import { Notice } from '../page/notice'
import { Tag } from '../page/tag'

type Act = (data: FormData) => Promise<void>
type Props = {
  caseId: string
  desk: {
    standing: NrmStanding
    ready: { by: string; at: Date } | null
    signed: { by: string; at: Date; number: number } | null
    authors: readonly string[]
  }
  actor: Actor
  facts: CaseFacts
  once: string
  passOn: Act
  sign: Act
  said: string | undefined
}

const sentences: Record<string, { tone: 'done' | 'warning'; title: string }> = {
  passed: { tone: 'done', title: 'The draft was passed to a manager for sign-off.' },
  signed: { tone: 'done', title: 'You signed off this draft.' },
  conflict: {
    tone: 'warning',
    title: 'The draft changed while you were reading. Look at it again, then decide.',
  },
  cannot: {
    tone: 'warning',
    title: 'Somebody who works on the case has to pass this draft on for sign-off first.',
  },
  'second-person': {
    tone: 'warning',
    title: 'You wrote part of this draft, or passed it on. Another manager has to sign it off.',
  },
}

/** Where the draft stands between its authors and a manager, and the way out as a file. */
export function NrmSignOff({ caseId, desk, actor, facts, once, passOn, sign, said }: Props) {
  const { ready, signed, standing } = desk
  const missing = missingIn(standing).length
  const hidden = { case: caseId, once, fingerprint: standing.fingerprint }
  const note = said && Object.hasOwn(sentences, said) ? sentences[said] : undefined
  return (
    <Card
      title="Sign-off"
      aside={signed ? <Tag tone="done">Signed off</Tag> : <Tag tone="soon">Draft, not signed off</Tag>}
    >
      {note && <Notice tone={note.tone} title={note.title} />}
      {signed ? (
        <p>
          {signed.by} signed off exactly these answers (version {signed.number}), {instantInWords(signed.at)}.
          Any change makes it a draft again.
        </p>
      ) : ready ? (
        <p>
          {ready.by} passed exactly these answers on for sign-off, {instantInWords(ready.at)}
          {missing > 0 && `; ${missing} required answers are missing`}.
        </p>
      ) : (
        <p>
          Nobody has passed these answers on for sign-off yet
          {missing > 0 && `; ${missing} required answers are missing`}.
        </p>
      )}
      <div className="flex flex-wrap items-end gap-4 print:hidden">
        {!signed && !ready && can(actor, 'nrm.ready', facts) && (
          <PlainForm action={passOn} hidden={hidden} submit="Pass to a manager for sign-off" />
        )}
        {!signed && ready && can(actor, 'nrm.sign', facts) && !desk.authors.includes(actor.id) && (
          <PlainForm action={sign} hidden={hidden} submit="Sign off these answers" />
        )}
        {can(actor, 'nrm.export', facts) && (
          <>
            <a className="button button-secondary" href={`/cases/${caseId}/nrm/export?format=pdf`} download>
              Export as PDF
            </a>
            <a className="button button-secondary" href={`/cases/${caseId}/nrm/export?format=json`} download>
              Export as JSON, for other programs
            </a>
            <a className="tap inline-block" href={`/cases/${caseId}/nrm/exports`}>
              What was exported, by version
            </a>
          </>
        )}
      </div>
    </Card>
  )
}
