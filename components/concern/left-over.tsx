import type { Fate } from '@/lib/domain/concern/beside'
import { instantInWords } from '@/lib/domain/time/words'
import { PlainForm } from '../form/plain-form'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Heading } from '../page/heading'
import { SummaryList } from '../page/summary-list'

/** What became of a concern's draft, in one sentence. */
export function fateInWords(fate: Fate): string {
  if (fate.is === 'sent') return `This concern was sent ${instantInWords(fate.at)}.`
  if (fate.is === 'deleted') return `This draft was deleted ${instantInWords(fate.at)}.`
  return 'This draft is not here any more: it was sent or deleted, or nobody saved it for 28 days.'
}

/** The way to what became of a concern that was sent. */
export const ToTheConcern = ({ fate, secondary = false }: { fate: Fate; secondary?: boolean }) =>
  fate.is === 'sent' ? (
    <ButtonLink href={`/${fate.adds ? 'cases' : 'concerns'}/${fate.caseId}`} secondary={secondary}>
      {fate.adds ? 'Open the case' : 'See your concern'}
    </ButtonLink>
  ) : null

type Act = (data: FormData) => Promise<void>
type Props = {
  fate: Fate
  title: string
  rows: readonly { term: string; detail: string }[]
  savedAt: Date
  hidden: Record<string, string>
  /** Puts the words where they can be added: an entry of the case, or a message to the lead. Null: nowhere. */
  add: { action: Act; to: 'entry' | 'lead' } | null
  anew: Act
  drop: Act
}

const ways = {
  entry: {
    submit: 'Add it to the case',
    says: 'It opens as a new entry of the chronology, which you read and sign.',
  },
  lead: {
    submit: 'Write it to the lead',
    says: 'It opens as a message to the safeguarding lead, which you read and send. Where a child can be found is left out of it: ring them, and write it into a new concern.',
  },
}

/** What was typed for a concern that was sent or deleted in another window: it is shown back, with every way on. */
export function LeftOver({ fate, title, rows, savedAt, hidden, add, anew, drop }: Props) {
  return (
    <>
      <Heading
        caption="Your concern"
        lede={`${fateInWords(fate)} What you typed in this window is not in it. It was kept ${instantInWords(savedAt)}, for you alone, and stays for 28 days.`}
      >
        Your words are kept apart
      </Heading>
      <Card title={title}>
        <SummaryList rows={rows} />
      </Card>
      {add && (
        <PlainForm action={add.action} hidden={hidden} submit={ways[add.to].submit}>
          <p>{ways[add.to].says}</p>
        </PlainForm>
      )}
      <PlainForm
        action={anew}
        hidden={hidden}
        submit="Start a new concern with these words"
        tone={add ? 'secondary' : 'primary'}
      />
      <ToTheConcern fate={fate} secondary />
      <PlainForm action={drop} hidden={hidden} submit="I do not need these words" tone="secondary" />
    </>
  )
}
