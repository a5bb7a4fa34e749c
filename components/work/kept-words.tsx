import type { Form } from '@/lib/forms/form'
import type { Given } from '@/lib/forms/given'
import { placeBack, wordsBack } from '@/lib/forms/words-back'
import { AskedTwice } from '../form/asked-twice'
import { PlainForm } from '../form/plain-form'
import { ButtonLink } from '../page/button-link'
import { SummaryList } from '../page/summary-list'

type Act = (data: FormData) => Promise<void>
type Props = {
  id: string
  form: Form | undefined
  given: Given
  /** Where it goes on; null where it can be sent no more. */
  goesOn: string | null
  concern: string | null
  toTheLead: Act
  throwAway: Act
}

/** What somebody wrote and did not send: shown back, with the ways on. */
export function KeptWords({ id, form, given, goesOn, concern, toTheLead, throwAway }: Props) {
  const hidden = { draft: id }
  return (
    <>
      <SummaryList rows={form ? wordsBack(form, given) : []} />
      {goesOn ? (
        <ButtonLink href={goesOn}>Go on with it</ButtonLink>
      ) : concern && form ? (
        <PlainForm action={toTheLead} hidden={hidden} submit="Write it to the safeguarding lead">
          <p>
            It opens as a message on your concern, which you read and send.
            {placeBack(form, given) &&
              ' A place is not carried over: tell the lead by phone, or write it again.'}
          </p>
        </PlainForm>
      ) : (
        <p>
          If it still matters, copy it and pass it on to your safeguarding lead, or{' '}
          <a href="/contacts">ring them</a>.
        </p>
      )}
      <AskedTwice
        what="Throw it away"
        action={throwAway}
        hidden={hidden}
        submit="Yes, throw away what you wrote"
      />
    </>
  )
}
