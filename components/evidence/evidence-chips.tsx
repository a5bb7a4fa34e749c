import type { Evidence } from '@/lib/domain/entry/evidence'
import { Chip } from '../page/chips'

/** What one sign or element rests on, as dated chips that lead to the entry. */
export function EvidenceChips({ evidence, caseId }: { evidence: readonly Evidence[]; caseId: string }) {
  return (
    <ul className="list-none flow-tight">
      {evidence.map(each => (
        <li key={each.sightingId}>
          {each.entry ? (
            <a href={`/cases/${caseId}/chronology#${each.entry.id}`}>
              <Chip kind={each.entry.known}>{each.dateInWords}</Chip>
            </a>
          ) : (
            <Chip kind="plain">
              Ticked by {each.by.name}, {each.dateInWords}; no entry named
            </Chip>
          )}
        </li>
      ))}
    </ul>
  )
}
