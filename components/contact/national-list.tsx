import { type NationalNumber, numbersOf } from '@/lib/domain/contact/national'
import type { Nation } from '@/lib/domain/nation/nation'
import type { Day } from '@/lib/domain/time/day'
import { Table } from '../page/table'
import { Checked } from './checked'
import { Telephone } from './telephone'

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
export function NationalList({ nation, today }: { nation: Nation; today: Day }) {
  const rows = numbersOf(nation).map(number => rowOf(number, today))
  return <Table caption="National numbers" head={['Who', 'Telephone', 'Read in']} rows={rows} empty="" />
}
