import type { Deed } from '@/lib/domain/account/deed'
import { problemInWords } from '@/lib/domain/message/problem'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Message = {
  readonly id: string
  readonly to: string
  readonly at: Date
  readonly tries: number
  readonly problem: string
  readonly givenUp: boolean
}
type Props = {
  unsent: readonly Message[]
  hidden: (message: string) => Record<string, string>
  resend: (state: Deed, data: FormData) => Promise<Deed>
}

/** E-mails that have failed so far: to whom, why, and a way to try again. */
export function Unsent({ unsent, hidden, resend }: Props) {
  const rows = unsent.map(message => ({
    key: message.id,
    cells: [
      message.to,
      instantInWords(message.at),
      problemInWords(message.problem),
      <span key="state">
        <Tag tone={message.givenUp ? 'late' : 'soon'}>{message.givenUp ? 'Given up' : 'Trying again'}</Tag>{' '}
        after {message.tries === 1 ? '1 try' : `${message.tries} tries`}
      </span>,
      message.givenUp ? (
        <DeedForm key="again" action={resend} hidden={hidden(message.id)} submit="Send it again" />
      ) : (
        'By itself'
      ),
    ],
  }))
  const head = ['To', 'Written', 'What went wrong', 'State', 'Next try']
  return (
    <Table
      caption="E-mail that was not sent"
      head={head}
      rows={rows}
      empty="Every e-mail so far was handed over."
    />
  )
}
