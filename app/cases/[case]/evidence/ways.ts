import type { SignWays } from '@/components/evidence/evidence-chips'
import type { Actor } from '@/lib/domain/access/role'
import { addressOf, listOfCase } from '@/lib/domain/case/chronology-filter'
import { signOfCase } from '@/lib/domain/entry/shows'
import { sealNarrowing } from '@/lib/records/narrowing'

/** Where a sign leads, which stands in neither address but sealed: an entry that shows it, and all that do. */
export const waysOfSigns = (actor: Actor, caseId: string, mayAdd: boolean): SignWays => ({
  caseId,
  named: true,
  add: mayAdd
    ? sign =>
        `/cases/${caseId}/entries/new?from=evidence&shows=${sealNarrowing(actor, signOfCase(caseId), { sign })}`
    : null,
  all: shows => addressOf(`/cases/${caseId}/chronology`, sealNarrowing(actor, listOfCase(caseId), { shows })),
})
