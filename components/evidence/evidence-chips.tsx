import type { SightingView } from '@/lib/domain/case/case-file'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { type Evidence, onlyTicked } from '@/lib/domain/entry/evidence'
import { showsIn } from '@/lib/domain/entry/shows'
import { Chip } from '../page/chips'

type Props = {
  kind: SightingView['kind']
  code: string
  /** What it is called, for those who hear links out of their place. */
  name: string
  evidence: readonly Evidence[]
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

/** As many entries as are read at a glance: the chronology has them all. */
const atAGlance = 5

/**
 * What one sign or element rests on, as dated chips that lead to the entry. While it is only ticked, that, and the way
 * to the entry that shows it. Of many entries the first are shown, and the way to all of them.
 */
export function EvidenceChips({ kind, code, name, evidence, caseId, add, all, named }: Props) {
  if (evidence.length === 0) return null
  const entries = evidence.filter(each => each.entry)
  const shown = new Set([...entries.slice(0, atAGlance), ...onlyTicked(evidence)])
  return (
    <ul className="list-none flow-tight">
      {evidence
        .filter(each => shown.has(each))
        .map(each => (
          <li key={each.sightingId}>
            {each.entry ? (
              <>
                <a href={placeOfEntry(caseId, each.entry.id)}>
                  <Chip kind={each.entry.known}>{each.dateInWords}</Chip>
                  <span className="sr-only">, shows {name}</span>
                </a>
                {each.words && ` “${each.words}”`}
              </>
            ) : (
              <span className="text-soft">
                Ticked {named && `by ${each.by.name}, `}
                {each.dateInWords}
                {each.words && `, “${each.words}”`}: no entry yet.{' '}
                {add && each === evidence.at(-1) && (
                  <a className="tap inline-block" href={add(showsIn(kind, code))}>
                    Add the entry<span className="sr-only"> that shows: {name}</span>
                  </a>
                )}
              </span>
            )}
          </li>
        ))}
      {entries.length > atAGlance && (
        <li>
          <a className="tap inline-block" href={all(showsIn(kind, code))}>
            All {entries.length} entries<span className="sr-only"> that show: {name}</span>
          </a>
        </li>
      )}
    </ul>
  )
}
