import type { TermId } from '../guidance/terms'
import type { Nation } from '../nation/nation'
import type { Day } from '../time/day'

export type NationalNumber = {
  readonly id: string
  readonly name: string
  /** Who that is, where its name does not say it. */
  readonly term?: TermId
  readonly phone: string
  readonly what: string
  /** Where it serves; without it, everywhere in the UK. */
  readonly nations?: readonly Nation[]
  readonly source: string
  /** The day of the edition that it was read in; null where the source has no date. Nobody rang it. */
  readonly checkedOn: Day | null
  readonly status: 'published' | 'to be confirmed'
}

const toolkit = 'Home Office first responder toolkit, April 2026'
const form = 'Home Office report form (NRM), April 2026'

/** Numbers that are the same everywhere. Source: domain fact base 3.7 and 3.9; each with its own. */
export const nationalNumbers: readonly NationalNumber[] = [
  {
    id: 'police-emergency',
    name: 'Police, in an emergency',
    phone: '999',
    what: 'A child is in danger now, or a crime is happening.',
    source: 'Published by the police',
    checkedOn: '2026-11-22',
    status: 'published',
  },
  {
    id: 'police',
    name: 'Police, not an emergency',
    phone: '101',
    what: 'To report, or to reach a local unit.',
    source: 'Published by the police',
    checkedOn: '2026-11-22',
    status: 'published',
  },
  {
    id: 'modern-slavery-helpline',
    name: 'Modern Slavery & Exploitation Helpline (Unseen)',
    phone: '08000 121 700',
    what: 'Advice; takes information for an organisation that is not a first responder.',
    source: toolkit,
    checkedOn: '2026-04-21',
    status: 'published',
  },
  {
    id: 'guardians',
    name: 'Independent Child Trafficking Guardians (Barnardo’s)',
    term: 'guardian',
    phone: '0800 043 4303',
    what: 'Day and night. In about two thirds of councils: ask whether yours is one.',
    nations: ['England', 'Wales'],
    source: toolkit,
    checkedOn: '2026-04-21',
    status: 'published',
  },
  {
    id: 'competent-authority',
    name: 'Single Competent Authority (Home Office)',
    term: 'competentAuthority',
    phone: '0300 072 4345',
    what: 'It makes the NRM decisions: for questions on a referral. Not for emergencies.',
    source: form,
    checkedOn: '2026-04-21',
    status: 'published',
  },
  {
    id: 'nspcc',
    name: 'NSPCC helpline',
    term: 'nspcc',
    phone: '0808 800 5000',
    what: 'Advice for anybody worried about a child.',
    source: 'NSPCC website, no date given',
    checkedOn: null,
    status: 'to be confirmed',
  },
  {
    id: 'childline',
    name: 'Childline',
    phone: '0800 1111',
    what: 'For the child: free, confidential, day and night.',
    source: 'NSPCC website, no date given',
    checkedOn: null,
    status: 'to be confirmed',
  },
]

/** Those of the police, which stand above all others. */
export const policeNumbers = nationalNumbers.filter(({ id }) => id.startsWith('police'))

/** The others that serve a nation. */
export const othersOf = (nation: Nation): NationalNumber[] =>
  nationalNumbers.filter(
    number => !policeNumbers.includes(number) && (!number.nations || number.nations.includes(nation)),
  )
