import { clockAmong, partyAmong } from '@/lib/domain/clock/among'
import type { Party } from '@/lib/domain/clock/waits-for'
import type { Nation } from '@/lib/domain/nation/nation'
import { listOf, type WorkListId } from '@/lib/domain/work/lists'
import { Table } from '../page/table'
import { Count } from './count'

type Person = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly held: number
  readonly danger: number
  readonly late: number
}
/** `nations`: of the cases that the number counts. */
type Counted = { readonly late: number; readonly nations: readonly Nation[] }
type Props = {
  decisions: readonly { readonly list: WorkListId; readonly waiting: number }[]
  people: readonly Person[]
  nobody: Omit<Person, 'id' | 'name' | 'jobTitle'>
  clocks: readonly (Counted & { readonly clock: string })[]
  parties: readonly (Counted & { readonly party: Party })[]
  /** Where what is late is listed, narrowed to this. */
  late: (chosen: Record<string, string>) => string
}

const none = <p>Nothing is late of what Holdfast counts.</p>

/** What waits for a decision, who holds how much, and what is late: by what is to be done, and by whom it waits for. */
export function Workload({ decisions, people, nobody, clocks, parties, late }: Props) {
  const row = (id: string, name: string, jobTitle: string, of: Omit<Person, 'id' | 'name' | 'jobTitle'>) => ({
    key: id,
    cells: [
      <span key="who">
        {name} <span className="block font-normal text-soft">{jobTitle}</span>
      </span>,
      <Count key="held" many={of.held} href={`/cases?holder=${id}`} of={`cases that ${name} holds`} />,
      <Count
        key="danger"
        many={of.danger}
        href={`/cases?holder=${id}&show=danger`}
        of={`of them with danger reported, ${name}`}
        danger
      />,
      <Count key="late" many={of.late} href={late({ person: id })} of={`late on the cases of ${name}`} />,
    ],
  })
  const held = people.map(({ id, name, jobTitle, ...of }) => row(id, name, jobTitle, of))
  return (
    <>
      <Table
        caption="Waiting for a decision"
        look="numbers"
        head={['What', 'How many']}
        rows={decisions.map(({ list, waiting }) => ({
          key: list,
          cells: [
            listOf(list).title,
            <Count key="n" many={waiting} href={`/work/${list}`} of={listOf(list).title} />,
          ],
        }))}
        empty=""
      />
      <Table
        caption="Who holds how much"
        look="numbers"
        head={['Who', 'Cases', 'Danger reported', 'Late']}
        rows={[...held, row('nobody', 'Nobody', 'Accepted, and not allocated', nobody)]}
        empty=""
      />
      <Table
        caption="Late, by what is to be done"
        look="numbers"
        head={['What is to be done', 'Late']}
        rows={clocks.map(({ clock, late: many, nations }) => ({
          key: clock,
          cells: [
            clockAmong(clock, nations),
            <Count key="n" many={many} href={late({ clock })} of={clockAmong(clock, nations)} />,
          ],
        }))}
        empty={none}
      />
      <Table
        caption="Late, by whom it waits for"
        look="numbers"
        head={['Who', 'Late']}
        rows={parties.map(({ party, late: many, nations }) => ({
          key: party,
          cells: [
            partyAmong(party, nations),
            <Count key="n" many={many} href={late({ waitsFor: party })} of={partyAmong(party, nations)} />,
          ],
        }))}
        empty={none}
      />
    </>
  )
}
