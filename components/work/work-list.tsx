import { listOf, sayOf, type WorkLine, type WorkListId } from '@/lib/domain/work/lists'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Props = {
  id: WorkListId
  lines: readonly WorkLine[]
  lead: boolean
  /** The page's own title says what the list is. */
  titled?: boolean
}

/** What is not done of danger: its first sentence stands out, for that is what to do first. */
function Undone({ says }: { says: string }) {
  const [first = '', ...rest] = says.split(/(?<=\.) /)
  return (
    <>
      <Tag tone={first.endsWith('not told.') ? 'danger' : 'soon'}>{first.replace(/\.$/, '')}</Tag>{' '}
      {rest.join(' ')}
    </>
  )
}

/** One list of My work: each line with what it leads to. */
export function WorkList({ id, lines, lead, titled }: Props) {
  const { title, when, href, go, empty = 'Nothing is here.' } = listOf(id)
  const child = !go && !['reply', 'question'].includes(id)
  const rows = lines.map((line, index) => ({
    key: `${line.caseId}-${line.id}-${index}`,
    cells: [
      <a key="go" href={href(line, lead)}>
        {go ?? line.reference}
      </a>,
      ...(child
        ? [
            <span key="child">
              {line.childName ?? 'Name not known'}{' '}
              {line.immediateDanger && id !== 'danger' && <Tag tone="danger">Danger reported</Tag>}
            </span>,
          ]
        : []),
      id === 'danger' ? <Undone key="undone" says={sayOf(id, line)} /> : sayOf(id, line),
    ],
  }))
  const head = [go ? 'Concern' : 'Case', ...(child ? ['Child'] : []), when]
  return <Table caption={title} titled={titled} look="work" head={head} rows={rows} empty={<p>{empty}</p>} />
}
