import type { ReactNode } from 'react'
import { addressOf, type ChronologyQuery } from '@/lib/domain/case/chronology-filter'
import type { ShownLine } from '@/lib/domain/case/entry-line'
import { listed } from '@/lib/domain/case/listed-line'
import { figures } from '@/lib/forms/figures'
import { Pager } from '../page/pager'
import { tell } from '../page/told'
import { Lines } from './lines'
import { PaperHead } from './paper-head'

type Props = {
  caseId: string
  made: string
  query: ChronologyQuery
  sealed: string | undefined
  places: boolean
  whole: boolean
  reveals: boolean
  lines: readonly ShownLine[]
  total: number
  page: number
  pages: number
  /** How many lines a part has. */
  length: number
  children?: ReactNode
}

/** A chronology for paper: all of it, or one part and the ways to the others. */
export function Paper(props: Props) {
  const { caseId, made, query, sealed, places, whole, reveals, lines, total, page, pages, length } = props
  const at = `/cases/${caseId}/chronology`
  const { newest } = query
  const here = (to: object) => addressOf(`${at}/print`, sealed, { newest, places, whole, page, ...to })
  return (
    <>
      <PaperHead
        made={made}
        back={addressOf(at, sealed, { newest })}
        narrowed={Object.keys(query.filter).length > 0}
        printed={{ from: (page - 1) * length + 1, count: lines.length, total, page, pages }}
        places={places}
        toPlaces={reveals ? here({ places: !places }) : null}
        toOther={total > length ? here({ whole: !whole, page: 1 }) : null}
      />
      {props.children}
      <Lines told={tell({ lines: lines.map(listed), caseId, paper: true })} />
      {pages > 1 && (
        <Pager
          of={`Part ${figures(page)} of ${figures(pages)}`}
          before={page > 1 ? here({ page: page - 1 }) : undefined}
          after={page < pages ? here({ page: page + 1 }) : undefined}
        />
      )}
    </>
  )
}
