import { placeBeside } from '../concern/beside'
import { kindInWords } from '../flag/flag'
import type { Nation } from '../nation/nation'
import { planInWords } from '../plan/plan'
import { dayOf } from '../time/day'
import { dayInWords, instantInWords } from '../time/words'
import { begunInWords, placeOfBegun, placeOfKept } from './begun'
import type { WorkLine } from './line'
import { secondPerson } from './second-person'

type List = {
  readonly title: string
  readonly group: 'late' | 'waiting' | 'next'
  /** What the last column says. */
  readonly when: string
  readonly href: (line: WorkLine, lead: boolean) => string
  readonly says?: (line: WorkLine) => string
  /** Where it can be read and thrown away. */
  readonly kept?: (line: WorkLine) => string
  /** What the link says where there is no reference. */
  readonly go?: string
  /** Said when nothing is there; without it an empty list is not shown. */
  readonly empty?: string
}

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
  restriction: {
    title: 'Restrictions to review',
    group: 'late',
    when: 'The day of its review',
    href: onCase('/restriction/review'),
    says: ({ since }) => dayInWords(dayOf(since)),
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
    href: ({ caseId, extra }) => `/cases/${caseId}/${secondPerson(extra).page}`,
    says: ({ extra, by, since }) => `${secondPerson(extra).says}: ${by}, ${instantInWords(since)}`,
    empty: 'Nothing is waiting for a second person.',
  },
  unallocated: {
    title: 'Accepted cases that nobody holds',
    group: 'waiting',
    when: 'Accepted',
    href: onCase('/allocate'),
    empty: 'Every case that was accepted is held by somebody.',
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
    kept: ({ id }) => placeOfKept(id),
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
  gone: {
    title: 'No longer yours, in the last seven days',
    group: 'next',
    when: 'Since, and who holds it now',
    // It may be shut to them: it leads nowhere.
    href: () => '',
    says: ({ since, by }) => `${instantInWords(since)}. ${by ? `Now held by ${by}` : 'Nobody holds it now'}.`,
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
