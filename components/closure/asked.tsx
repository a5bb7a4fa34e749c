import type { Deed } from '@/lib/domain/account/deed'
import type { AskedClosing } from '@/lib/domain/closure/history'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Summary } from './summary'

type Props = {
  asked: AskedClosing
  at: string
  /** Whether this person may answer it, and whether something stops it. */
  decides: boolean
  stopped: boolean
  /** The case is open to named people alone. */
  restricted: boolean
  hidden: (more: Record<string, string>) => Record<string, string>
  answer: (state: Deed, data: FormData) => Promise<Deed>
}

/** A closing summary that waits, and the second person's answer. */
export function Asked({ asked, at, decides, stopped, restricted, hidden, answer }: Props) {
  const { id, by, byMe } = asked
  return (
    <Card title={byMe ? 'You asked to close this case' : 'Somebody asks to close this case'}>
      <Summary lines={asked.lines} />
      <p className="text-base text-soft">
        {by}, {instantInWords(asked.at)}
      </p>
      {(byMe || !decides) && (
        <p>
          {restricted
            ? 'Another safeguarding lead or manager among the named people has to agree.'
            : 'Another safeguarding lead or manager has to agree.'}
        </p>
      )}
      {!byMe && decides && (
        <>
          {!stopped && (
            <DeedForm
              action={answer}
              hidden={hidden({ which: id, answer: 'close' })}
              submit="Agree, and close the case"
              primary
            />
          )}
          <ButtonLink href={`${at}/return`} secondary>
            Return it, and leave the case open
          </ButtonLink>
        </>
      )}
      {byMe && (
        <DeedForm
          action={answer}
          hidden={hidden({ which: id, answer: 'withdraw' })}
          submit="Take the request back"
        />
      )}
    </Card>
  )
}
