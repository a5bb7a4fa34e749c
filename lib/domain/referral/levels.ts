import type { InNations } from '../nation/in-nations'

/** What asks professionals to challenge each other; read at second hand, to be confirmed. */
export const challengeSource: InNations<string> = {
  every: 'Working Together to Safeguard Children 2023, on challenge between professionals (to be confirmed)',
  Wales: 'Wales Safeguarding Procedures, on professional differences (to be confirmed)',
  Scotland:
    'National Guidance for Child Protection in Scotland 2021, updated 2023, on disagreement (to be confirmed)',
  'Northern Ireland':
    'Co-operating to Safeguard Children and Young People in Northern Ireland, on escalation (to be confirmed)',
}

/**
 * How high a disagreement between agencies goes, from the bottom: each step within the days that were set for it, and
 * the child is kept safe meanwhile. Every area has a procedure of its own, which wins. Source: `challengeSource`; the steps
 * themselves are common practice, to be confirmed with the local procedure.
 */
export const levels = [
  { id: 'worker', name: { every: 'Worker to worker' } },
  { id: 'manager', name: { every: 'Manager to manager' } },
  { id: 'senior', name: { every: 'Senior manager or designated lead to theirs' } },
  {
    id: 'partnership',
    name: {
      every: 'The safeguarding partners of the area',
      Wales: 'The regional safeguarding board',
      Scotland: 'The child protection committee, or the chief officers',
      'Northern Ireland': 'The Safeguarding Board for Northern Ireland',
    },
  },
] as const satisfies readonly { readonly id: string; readonly name: InNations<string> }[]
