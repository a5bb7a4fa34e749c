import type { Deed } from '@/lib/domain/account/deed'
import { problemInWords } from '@/lib/domain/message/problem'
import { nextTry, unsentInWords } from '@/lib/domain/message/unsent'
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
  /** Whether any e-mail can go out at all. */
  goesOut: boolean
  /** One page of them, and how many there are. */
  unsent: readonly Message[]
  total: number
  hidden: (message: string) => Record<string, string>
  resend: (state: Deed, data: FormData) => Promise<Deed>
}

const stateOf = ({ tries, givenUp }: Message) =>
  tries === 0
    ? ({ tone: 'late', word: 'Not tried', after: '' } as const)
    : ({
        tone: givenUp ? 'late' : 'soon',
        word: givenUp ? 'Given up' : 'Trying again',
        after: tries === 1 ? ' after 1 try' : ` after ${tries} tries`,
      } as const)

/** E-mails that did not go out: to whom, why, and a way to try again. */
export function Unsent({ goesOut, unsent, total, hidden, resend }: Props) {
  const rows = unsent.map(message => {
    const { tone, word, after } = stateOf(message)
    return {
      key: message.id,
      cells: [
        message.to,
        instantInWords(message.at),
        message.tries === 0 ? 'Nothing has tried to send it.' : problemInWords(message.problem),
        <span key="state">
          <Tag tone={tone}>{word}</Tag>
          {after}
        </span>,
        message.givenUp ? (
          <DeedForm key="again" action={resend} hidden={hidden(message.id)} submit="Send it again" />
        ) : message.tries === 0 ? (
          'When the jobs run again'
        ) : (
          nextTry(message.tries)
        ),
      ],
    }
  })
  const head = ['To', 'Written', 'What went wrong', 'State', 'Next try']
  return <Table {...unsentInWords(goesOut, total)} head={head} rows={rows} />
}
