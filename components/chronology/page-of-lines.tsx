import { addressOf, type ChronologyQuery } from '@/lib/domain/case/chronology-filter'
import type { ShownLine } from '@/lib/domain/case/entry-line'
import { listed } from '@/lib/domain/case/listed-line'
import { figures } from '@/lib/forms/figures'
import { Notice } from '../page/notice'
import { Pager } from '../page/pager'
import { tell } from '../page/told'
import { Lines } from './lines'
import { Views } from './views'

type Props = {
  caseId: string
  query: ChronologyQuery
  /** What it is narrowed to, sealed for an address. */
  sealed: string | undefined
  lines: readonly ShownLine[]
  total: number
  page: number
  pages: number
  length: number
  writes: boolean
  reveals: boolean
}

/** One page of the chronology, how many there are in all, and the ways on. */
export function PageOfLines(props: Props) {
  const { caseId, query, sealed, lines, total, page, pages, length, writes, reveals } = props
  const { newest, wrong } = query
  const at = `/cases/${caseId}/chronology`
  const turned = (to: number) => addressOf(at, sealed, { newest, page: to })
  if (Object.keys(wrong).length > 0)
    return <Notice tone="warning" title="Nothing is listed until what is marked above is put right." />
  const from = (page - 1) * length + 1
  const shown =
    total === 0
      ? 'Nothing matches. Take away a choice above.'
      : `Showing ${figures(from)} to ${figures(from + lines.length - 1)} of ${figures(total)}`
  return (
    <>
      <Views
        views={[
          {
            href: addressOf(at, sealed, { newest: !newest }),
            title: newest ? 'The oldest first' : 'The newest first',
          },
          { href: addressOf(`${at}/time-line`, sealed), title: 'As a time line' },
          { href: addressOf(`${at}/print`, sealed, { newest }), title: 'For printing' },
        ]}
      />
      <p className="text-soft">{shown}</p>
      <Lines told={tell({ lines: lines.map(listed), caseId, writes, reveals })} />
      {pages > 1 && (
        <Pager
          of={`Page ${figures(page)} of ${figures(pages)}`}
          before={page > 1 ? turned(page - 1) : undefined}
          after={page < pages ? turned(page + 1) : undefined}
        />
      )}
    </>
  )
}
