import type { SightingView } from '@/lib/domain/case/case-file'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { atAGlance, type Evidence, folded, onlyTicked, sourceInWords } from '@/lib/domain/entry/evidence'
import { showsIn } from '@/lib/domain/entry/shows'
import { Chip } from '../page/chips'

type Props = {
  kind: SightingView['kind']
  code: string
  /** What it is called, for those who hear links out of their place. */
  name: string
  evidence: readonly Evidence[]
  /** Whether each entry says of what kind it is and who wrote it. */
  sourced?: boolean
} & SignWays
export type SignWays = {
  readonly caseId: string
  /** The address where an entry is added that shows a sign; null for whoever may not add one. */
  readonly add: ((sign: string) => string) | null
  /** The address of all entries that show it. */
  readonly all: (sign: string) => string
  /** Whether each tick says whose it is, and the page does not say it once for all. */
  readonly named: boolean
}

/**
 * What one sign or element rests on, as dated chips that lead to the entry. While it is only ticked, that, and the way
 * to the entry that shows it. Of many entries the first are shown, some folded, and the way to all of them.
 */
export function EvidenceChips({ evidence, ...shown }: Props) {
  if (evidence.length === 0) return null
  const { kind, code, name, all } = shown
  const entries = evidence.filter(each => each.entry)
  const more = entries.slice(atAGlance, atAGlance + folded)
  const first = new Set([...entries.slice(0, atAGlance), ...onlyTicked(evidence)])
  return (
    <ul className="list-none flow-tight">
      {evidence
        .filter(each => first.has(each))
        .map(each => (
          <li key={each.sightingId}>
            <One each={each} last={each === evidence.at(-1)} {...shown} />
          </li>
        ))}
      {more.length > 0 && (
        <li>
          <details className="disclosure text-base">
            <summary>
              {more.length} more<span className="sr-only"> that show: {name}</span>
            </summary>
            <ul className="list-none flow-tight">
              {more.map(each => (
                <li key={each.sightingId}>
                  <One each={each} last={false} {...shown} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
      {entries.length > atAGlance + folded && (
        <li>
          <a className="tap inline-block" href={all(showsIn(kind, code))}>
            All {entries.length} entries<span className="sr-only"> that show: {name}</span>
          </a>
        </li>
      )}
    </ul>
  )
}

/** One entry, or one tick without an entry. */
function One({
  each,
  last,
  kind,
  code,
  name,
  caseId,
  add,
  named,
  sourced,
}: Omit<Props, 'evidence'> & { each: Evidence; last: boolean }) {
  if (each.entry)
    return (
      <>
        <a href={placeOfEntry(caseId, each.entry.id)}>
          <Chip kind={each.entry.known}>{each.dateInWords}</Chip>
          <span className="sr-only">, shows {name}</span>
        </a>
        {sourced && <span className="block text-base text-soft">{sourceInWords(each.entry)}</span>}
      </>
    )
  return (
    <span className="text-soft">
      Ticked {named && `by ${each.by.name}, `}
      {each.dateInWords}: no entry yet.{' '}
      {add && last && (
        <a className="tap inline-block" href={add(showsIn(kind, code))}>
          Add the entry<span className="sr-only"> that shows: {name}</span>
        </a>
      )}
    </span>
  )
}
