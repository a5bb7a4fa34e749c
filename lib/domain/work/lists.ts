import { placeBeside } from '../concern/beside'
import { kindInWords } from '../flag/flag'
import type { Nation } from '../nation/nation'
import { planInWords } from '../plan/plan'
import { dayOf } from '../time/day'
import { dayInWords, instantInWords } from '../time/words'
import { begunInWords, placeOfBegun } from './begun'

/** One thing that waits; what `since`, `by` and `extra` say depends on its list. Of a form that was begun, `by` is the case’s nation. */
export type WorkLine = {
  readonly id: string | null
  readonly caseId: string
  readonly reference: string
  readonly childName: string | null
  readonly immediateDanger: boolean
  readonly since: Date
  readonly by: string
  readonly extra: string | null
}
export type WorkListed = { readonly total: number; readonly lines: readonly WorkLine[] }

type List = {
  readonly title: string
  readonly group: 'late' | 'waiting' | 'next'
  /** What the last column says. */
  readonly when: string
  readonly href: (line: WorkLine, lead: boolean) => string
  readonly says?: (line: WorkLine) => string
  /** What the link says where there is no reference. */
  readonly go?: string
  /** Said when nothing is there; without it an empty list is not shown. */
  readonly empty?: string
}

/** What waits for a second person beside steps: in words, and on which page. */
const proposals = {
  lift: ['Lift the restriction', 'restriction'],
  'let-back': ['Let a colleague back', 'restriction'],
  closing: ['Close the case', 'closing'],
} as const
const proposalOf = (extra: string | null) =>
  extra !== null && Object.hasOwn(proposals, extra) ? proposals[extra as keyof typeof proposals] : undefined

const onCase = (page: string) => (line: WorkLine) => `/cases/${line.caseId}${page}`

/** The lists of My work, in their order: who is in danger, what is late, what waits for this person, what is next. */
export const workLists = {
  danger: {
    title: 'In danger now',
    group: 'late',
    when: 'What is not done yet',
    href: onCase(''),
    says: ({ extra }) => extra ?? '',
  },
  late: {
    title: 'Late on cases you hold',
    group: 'late',
    when: 'What is late',
    href: onCase('/steps'),
    says: ({ extra }) => extra ?? '',
  },
  'late-elsewhere': {
    title: 'Late on other cases you may open',
    group: 'late',
    when: 'What is late, and who holds the case',
    href: onCase('/steps'),
    says: ({ extra, by }) => `${extra ?? ''}. ${by}`,
  },
  flag: {
    title: 'Flags to review',
    group: 'late',
    when: 'Flag, and the day of its review',
    href: line => `/cases/${line.caseId}/flags/${line.id}`,
    says: ({ extra, since }) => `${kindInWords(extra ?? '')}, ${dayInWords(dayOf(since))}`,
  },
  plan: {
    title: 'Plans to look at',
    group: 'late',
    when: 'What is due',
    href: onCase('/plan'),
    says: ({ extra, since }) =>
      extra === 'line'
        ? `Agreed for ${dayInWords(dayOf(since))}, not done`
        : `${planInWords(extra ?? '')}: look at it again, ${dayInWords(dayOf(since))}`,
  },
  handover: {
    title: 'Handed over to you: read it first',
    group: 'waiting',
    when: 'Given',
    href: line => `/cases/${line.caseId}/handover/${line.id}`,
  },
  opened: {
    title: 'Opened by somebody on duty: see who, and why',
    group: 'waiting',
    when: 'Opened',
    href: onCase('/cover'),
  },
  reply: {
    title: 'Written to you',
    group: 'waiting',
    when: 'By',
    href: ({ caseId, extra }) => (extra === 'author' ? `/cases/${caseId}/replies` : `/concerns/${caseId}`),
    says: ({ by, since }) => `${by}, ${instantInWords(since)}`,
  },
  question: {
    title: 'Questions for you',
    group: 'waiting',
    when: 'Asked',
    href: ({ caseId }) => `/concerns/${caseId}`,
  },
  triage: {
    title: 'New concerns',
    group: 'waiting',
    when: 'Sent',
    href: ({ caseId }, lead) => (lead ? `/cases/${caseId}/decide` : `/cases/${caseId}`),
    empty: 'No concern is waiting for a decision.',
  },
  'to-sign': {
    title: 'NRM drafts to sign off',
    group: 'waiting',
    when: 'Passed on',
    href: onCase('/nrm'),
    empty: 'No draft is waiting for a manager.',
  },
  returned: {
    title: 'Returned for changes',
    group: 'waiting',
    when: 'What, and when',
    href: ({ caseId, extra }) => `/cases/${caseId}/${extra === 'closing' ? 'closing' : 'nrm'}`,
    says: ({ extra, by, since }) =>
      `${extra === 'closing' ? 'The closing summary' : 'The NRM draft'}: ${instantInWords(since)}, by ${by}`,
  },
  'to-agree': {
    title: 'Waiting for a second person',
    group: 'waiting',
    when: 'What somebody proposed',
    href: ({ caseId, extra }) =>
      `/cases/${caseId}/${proposalOf(extra)?.[1] ?? `steps/${extra}/not-needed-agreed`}`,
    says: ({ extra, by, since }) =>
      `${proposalOf(extra)?.[0] ?? 'A step is not needed'}: ${by}, ${instantInWords(since)}`,
    empty: 'Nothing is waiting for a second person.',
  },
  unallocated: {
    title: 'Open cases that nobody holds',
    group: 'waiting',
    when: 'Accepted',
    href: onCase('/allocate'),
    empty: 'Every open case is held by somebody.',
  },
  draft: {
    title: 'Concerns you have begun and not sent',
    group: 'next',
    when: 'Last saved',
    href: ({ id }) => `/concerns/draft/${id}`,
    go: 'Go on with it',
  },
  beside: {
    title: 'Typed in another window, and not in your concern',
    group: 'next',
    when: 'Last saved',
    href: ({ extra }) => placeBeside(extra ?? ''),
    go: 'Read it',
  },
  begun: {
    title: 'Begun on a case and not signed',
    group: 'next',
    when: 'What, and last saved',
    href: ({ id, caseId, extra }, lead) => placeOfBegun(extra ?? '', { caseId, draft: id, lead }),
    says: ({ extra, by, since }) => `${begunInWords(extra ?? '', by as Nation)}, ${instantInWords(since)}`,
  },
  covering: { title: 'Open to you for your turn of duty', group: 'next', when: 'Until', href: onCase('') },
  allocated: {
    title: 'Cases you hold',
    group: 'next',
    when: 'Since',
    href: onCase(''),
    empty: 'No case is allocated to you.',
  },
  cover: {
    title: 'Opened by somebody on duty, in the last seven days',
    group: 'next',
    when: 'Opened',
    href: onCase('/cover'),
  },
} as const satisfies Record<string, List>

export type WorkListId = keyof typeof workLists
export const workListIds = Object.keys(workLists) as WorkListId[]
export const isWorkList = (id: string): id is WorkListId => Object.hasOwn(workLists, id)

export const listOf = (id: WorkListId): List => workLists[id]

/** What the last column says of a line. */
export const sayOf = (id: WorkListId, line: WorkLine): string => {
  const says = listOf(id).says
  if (says) return says(line)
  return line.by ? `${instantInWords(line.since)}, by ${line.by}` : instantInWords(line.since)
}

export const groupWords = { late: 'Now or late', waiting: 'Waiting for you', next: 'Next' } as const
