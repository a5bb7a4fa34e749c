import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import { nrmQuestionOf } from '@/lib/domain/nrm/questions'
import { missingIn, type NrmStanding, notPassedOn, notYours } from '@/lib/domain/nrm/standing'
import { instantInWords } from '@/lib/domain/time/words'
import { PlainForm } from '../form/plain-form'
import { ButtonLink } from '../page/button-link'
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
  put: { tone: 'done', title: 'Your answer is in the draft.' },
  conflict: {
    tone: 'warning',
    title: 'The draft changed while you were reading. Look at it again, then decide.',
  },
  cannot: { tone: 'warning', title: notPassedOn },
  'second-person': { tone: 'warning', title: notYours },
}

/** Where the draft stands between its authors and a manager, and what is next of it. */
export function NrmSignOff({ caseId, desk, actor, facts, once, passOn, sign, said }: Props) {
  const { ready, signed, standing } = desk
  const lacking = missingIn(standing)
  const missing = lacking.length
  const first = lacking.find(key => nrmQuestionOf(key)?.class !== 'location') ?? lacking[0]
  const may = !signed && can(actor, 'nrm.sign', facts)
  const wrote = desk.authors.includes(actor.id)
  const signs = may && ready !== null && !wrote
  const answers = missing > 0 && can(actor, 'nrm.edit', facts)
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
          {missing > 0 &&
            ` ${missing} required answers are missing: the Home Office’s form would refuse it so.`}
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
      {may && wrote && said !== 'second-person' && <p>{notYours}</p>}
      <div className="buttons print:hidden">
        {answers && (
          <ButtonLink href={`/cases/${caseId}/nrm/${first}`} secondary={signs}>
            Answer what is missing ({missing})
          </ButtonLink>
        )}
        {!signed && !ready && can(actor, 'nrm.ready', facts) && (
          <PlainForm
            action={passOn}
            hidden={hidden}
            submit="Pass to a manager for sign-off"
            tone={answers ? 'secondary' : 'primary'}
          />
        )}
        {signs && <PlainForm action={sign} hidden={hidden} submit="Sign off these answers" />}
      </div>
    </Card>
  )
}
