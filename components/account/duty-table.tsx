import { Table } from '@/components/page/table'
import { Tag } from '@/components/page/tag'
import type { Deed } from '@/lib/domain/account/deed'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from './deed-form'

type Turn = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly now: boolean
}

/** Who is on duty now and next, and a way to end each turn. */
export function DutyTable({
  turns,
  hidden,
  end,
}: {
  turns: readonly Turn[]
  hidden: (turn: string) => Record<string, string>
  end: (state: Deed, data: FormData) => Promise<Deed>
}) {
  const rows = turns.map(turn => ({
    key: turn.id,
    cells: [
      <span key="who">
        {turn.name}
        <span className="block font-normal text-soft">{turn.jobTitle}</span>
      </span>,
      <Tag key="state" tone={turn.now ? 'done' : 'plain'}>
        {turn.now ? 'On duty now' : 'Next'}
      </Tag>,
      instantInWords(turn.startsAt),
      instantInWords(turn.endsAt),
      <DeedForm
        key="end"
        action={end}
        hidden={hidden(turn.id)}
        submit={turn.now ? 'End this turn now' : 'Take this turn out'}
      />,
    ],
  }))
  const nobody =
    'Nobody is on duty. New concerns reach the safeguarding leads only: put somebody on duty below.'
  return (
    <Table caption="Turns" head={['Who', 'State', 'From', 'Until', 'Change']} rows={rows} empty={nobody} />
  )
}
