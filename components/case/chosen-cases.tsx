import { Table } from '../page/table'

type Props = {
  cases: readonly { id: string; reference: string; childName: string | null; workers: readonly string[] }[]
}

/** Said while it is done, which takes some seconds. */
export const workingOn = (cases: readonly unknown[]): string =>
  `Working on ${cases.length} cases, one after the other…`

/** What is about to be changed, to be checked first. */
export const ChosenCases = ({ cases }: Props) => (
  <>
    <Table
      caption={`Chosen: ${cases.length}`}
      head={['Case', 'Child', 'Held by']}
      rows={cases.map(each => ({
        key: each.id,
        cells: [each.reference, each.childName ?? 'Name not known', each.workers.join(', ') || 'Nobody yet'],
      }))}
      empty={<p>None of the cases can be changed in this way. Go back and choose others.</p>}
    />
    {cases.length > 10 && (
      <p>They are changed one after the other: it takes some seconds. Stay on this page.</p>
    )}
  </>
)
