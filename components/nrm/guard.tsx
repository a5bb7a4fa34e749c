import type { Guard } from '@/lib/domain/nrm/guard'
import { tell } from '../page/told'
import { ToldCard } from '../page/told-card'

/** Whether and how this child is referred to the NRM, and what comes first: worked out, and a person decides. */
export const NrmGuard = ({ caseId, guard }: { caseId: string; guard: Guard }) => (
  <ToldCard
    told={tell({
      title: 'Whether and how to refer',
      aside: { tone: guard.tone, words: guard.words },
      says: guard.says,
      links: guard.links.map(({ page, words }) => ({ href: `/cases/${caseId}/${page}`, words })),
    })}
  />
)
