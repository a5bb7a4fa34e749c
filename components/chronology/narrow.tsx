import type { ReactNode } from 'react'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { type ChronologyQuery, doneOnTheCase, kindNotAsked } from '@/lib/domain/case/chronology-filter'
import { tickInWords } from '@/lib/domain/case/entry-line'
import type { Seen } from '@/lib/domain/concern/seen'
import { offered, theChild } from '@/lib/domain/entry/case-questions'
import { entryKinds, kindInWords } from '@/lib/domain/entry/kinds'
import { shown, showsIn } from '@/lib/domain/entry/shows'
import { Choose } from './choose'

type Props = {
  caseId: string
  view: 'list' | 'time-line'
  query: ChronologyQuery
  people: CaseOutline['people']
  /** What the case has entries for; none where a view does not know. */
  ticked: readonly Seen[]
}

const kinds = [
  ...entryKinds.map(({ id }) => ({ id, name: kindInWords(id) })),
  { id: kindNotAsked, name: 'What came with a concern or a body map' },
  { id: doneOnTheCase, name: 'What was done on the case' },
]

/** Narrows a chronology by kind, person, what it shows, and days. What cannot be read stays, with what is wrong. */
export function Narrow({ caseId, view, query, people, ticked }: Props): ReactNode {
  const { typed, wrong, newest } = query
  const at = `/cases/${caseId}/chronology`
  const who = [
    { id: theChild, name: 'The child was there' },
    ...offered(people).map(({ id, label }) => ({ id, name: label })),
  ]
  const stranger = typed.person && !who.some(({ id }) => id === typed.person)
  const chosen = shown(typed.shows)
  const signs = [...ticked, ...(chosen ? [chosen] : [])].map(tick => ({
    id: showsIn(tick.kind, tick.code),
    name: tickInWords(tick),
  }))
  return (
    <Choose
      action={`${at}/narrow`}
      view={view}
      all={view === 'list' ? at : `${at}/time-line`}
      newest={newest}
      open={Object.keys(typed).length > 0}
      given={typed}
      wrong={stranger && !wrong.person ? { ...wrong, person: 'Choose somebody from the list.' } : wrong}
      kinds={kinds}
      people={who}
      signs={signs.filter((sign, at) => signs.findIndex(({ id }) => id === sign.id) === at)}
    />
  )
}
