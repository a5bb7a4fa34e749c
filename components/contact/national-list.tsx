import { daysUntilOld, isOld } from '@/lib/domain/contact/checked'
import type { NationalNumber } from '@/lib/domain/contact/national'
import type { Day } from '@/lib/domain/time/day'
import { dayInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'
import { Term } from '../page/term'
import { Telephone } from './telephone'

type Props = { caption: string; numbers: readonly NationalNumber[]; today: Day }

const rowOf = (number: NationalNumber, today: Day) => ({
  key: number.id,
  cells: [
    <span key="name">
      {number.term ? <Term id={number.term}>{number.name}</Term> : number.name}
      <span className="block font-normal">{number.what}</span>
    </span>,
    <Telephone key="phone" number={number.phone} />,
    <span key="source">
      {number.checkedOn ? `${number.source} (${dayInWords(number.checkedOn)})` : number.source}
      {isOld(number.checkedOn, today) && (
        <span className="block">
          <Tag tone="soon">{number.checkedOn ? `Over ${daysUntilOld} days old` : 'Not confirmed'}</Tag>
        </span>
      )}
    </span>,
  ],
})

/** Numbers that are the same everywhere, with what they were read in and when. Nobody here rang them. */
export function NationalList({ caption, numbers, today }: Props) {
  const rows = numbers.map(number => rowOf(number, today))
  return (
    <Table
      caption={caption}
      look="numbers"
      head={['Who', 'Phone', 'Source of the number']}
      rows={rows}
      empty=""
    />
  )
}

export const NationalNote = () => (
  <p className="text-soft">
    Holdfast’s makers read these numbers in the sources named; nobody rang them. If one does not answer, tell
    your administrator.
  </p>
)
