import type { Guard } from '@/lib/domain/nrm/guard'
import type { CardTold } from '../page/told-card'

/** Whether and how this child is referred to the NRM, and what comes first: worked out, and a person decides. */
export const guardCard = (caseId: string, { tone, words, says, links }: Guard): CardTold => ({
  title: 'Whether and how to refer',
  aside: { tone, words },
  says,
  links: links.map(link => ({ href: `/cases/${caseId}/${link.page}`, words: link.words })),
})
