import type { SightingView } from '@/lib/domain/case/case-file'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import type { Evidence } from '@/lib/domain/entry/evidence'
import { showsIn } from '@/lib/domain/entry/shows'
import { Chip } from '../page/chips'

type Props = {
  kind: SightingView['kind']
  code: string
  /** What it is called, for those who hear links out of their place. */
  name: string
  evidence: readonly Evidence[]
  caseId: string
  add: AddSign
}
/** The address where an entry is added that shows a sign, which stands in it sealed; null for who may not add one. */
export type AddSign = ((sign: string) => string) | null

/**
 * What one sign or element rests on, as dated chips that lead to the entry. While it is only ticked, the way to the
 * entry that shows it.
 */
export function EvidenceChips({ kind, code, name, evidence, caseId, add }: Props) {
  const evidenced = evidence.some(each => each.entry)
  return (
    <ul className="list-none flow-tight">
      {evidence.map(each => (
        <li key={each.sightingId}>
          {each.entry ? (
            <a href={placeOfEntry(caseId, each.entry.id)}>
              <Chip kind={each.entry.known}>{each.dateInWords}</Chip>
            </a>
          ) : (
            <Chip kind="plain">
              Ticked by {each.by.name}, {each.dateInWords}
              {!evidenced && '; no entry named'}
            </Chip>
          )}
        </li>
      ))}
      {add && !evidenced && evidence.length > 0 && (
        <li>
          <a className="tap inline-block" href={add(showsIn(kind, code))}>
            Add the entry that shows it<span className="sr-only">: {name}</span>
          </a>
        </li>
      )}
    </ul>
  )
}
