import type { Deed } from '@/lib/domain/account/deed'
import { type Place, placeName } from '@/lib/domain/on-call/places'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { Telephone } from '../contact/telephone'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Turn = {
  readonly id: string
  readonly place: Place
  readonly name: string
  readonly jobTitle: string
  readonly phone: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly now: boolean
}
type Props = {
  turns: readonly Turn[]
  hidden: (turn: string) => Record<string, string>
  end: (state: Deed, data: FormData) => Promise<Deed>
}

/** Who is on call now and next, and a way to end each turn. */
export function OnCallTable({ turns, hidden, end }: Props) {
  const rows = turns.map(turn => ({
    key: turn.id,
    cells: [
      <span key="who">
        {turn.name}
        <span className="block font-normal text-soft">{turn.jobTitle}</span>
      </span>,
      <span key="place">
        {placeName(turn.place)}{' '}
        <Tag tone={turn.now ? 'done' : 'plain'}>{turn.now ? 'On call now' : 'Next'}</Tag>
      </span>,
      <Telephone key="phone" number={turn.phone} />,
      `${instantInWords(turn.startsAt)}, until ${instantInWords(turn.endsAt)}`,
      <DeedForm
        key="end"
        action={end}
        hidden={hidden(turn.id)}
        submit={turn.now ? 'End this turn now' : 'Take this turn out'}
      />,
    ],
  }))
  const head = ['Who', 'Place', 'Phone', 'From', 'Change']
  const nobody = 'Nobody is on call. An urgent concern goes to every lead, and then to every manager.'
  return <Table caption="On call" head={head} rows={rows} empty={nobody} />
}
