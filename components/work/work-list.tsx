import type { WorkLine } from '@/lib/domain/work/line'
import { listOf, sayOf, type WorkListId } from '@/lib/domain/work/lists'
import { tell } from '../page/told'
import { WorkTable } from './work-table'

type Props = {
  id: WorkListId
  lines: readonly WorkLine[]
  lead: boolean
  /** The page's own title says what the list is. */
  titled?: boolean
}

/** One list of My work: each line with what it leads to. */
export function WorkList({ id, lines, lead, titled = false }: Props) {
  const { title, when, href, kept, go, empty = 'Nothing is here.' } = listOf(id)
  const names = !go && !['reply', 'question', 'gone'].includes(id)
  const rows = lines.map(line => ({
    href: href(line, lead),
    go: go ?? (line.reference || 'Your words'),
    child:
      names && line.reference
        ? { name: line.childName ?? 'Name not known', danger: line.immediateDanger && id !== 'danger' }
        : undefined,
    says: sayOf(id, line),
    kept: kept && kept(line) !== href(line, lead) ? kept(line) : undefined,
  }))
  const head = [go ? 'Concern' : 'Case', ...(names ? ['Child'] : []), when]
  return <WorkTable told={tell({ title, titled, head, rows, undone: id === 'danger', empty })} />
}
