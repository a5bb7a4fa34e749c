import type { NationalNumber } from '@/lib/domain/contact/national'
import type { Day } from '@/lib/domain/time/day'
import { Table } from '../page/table'
import { Checked } from './checked'
import { Telephone } from './telephone'

type Props = { caption: string; numbers: readonly NationalNumber[]; today: Day }

const rowOf = (number: NationalNumber, today: Day) => ({
  key: number.id,
  cells: [
    <span key="name">
      {number.name}
      <span className="block font-normal">{number.what}</span>
    </span>,
    <Telephone key="phone" number={number.phone} />,
    <Checked key="checked" on={number.checkedOn} by={number.source} today={today} />,
  ],
})

/** Numbers that are the same everywhere, with what they were read in and when. Nobody here rang them. */
export function NationalList({ caption, numbers, today }: Props) {
  const rows = numbers.map(number => rowOf(number, today))
  return <Table caption={caption} head={['Who', 'Telephone', 'Read in']} rows={rows} empty="" />
}
