import { Table } from '../page/table'

type Props = {
  cases: readonly { id: string; reference: string; childName: string | null; workers: readonly string[] }[]
  /** How many others were chosen that cannot be changed in this way. */
  missing: number
}

/** Said while it is done, which takes some seconds. */
export const workingOn = (cases: readonly unknown[]): string =>
  `Working on ${cases.length} cases, one after the other…`

/** What is about to be changed, to be checked first. */
export const ChosenCases = ({ cases, missing }: Props) => (
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
    {missing > 0 && (
      <p>
        Chosen too, and left as {missing === 1 ? 'it is' : 'they are'}: {missing}. Such a case waits for a
        decision, was linked to another, or is not yours to change.
      </p>
    )}
    {cases.length > 10 && (
      <p>They are changed one after the other: it takes some seconds. Stay on this page.</p>
    )}
  </>
)
