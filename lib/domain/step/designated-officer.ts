import type { CaseOutline } from '../case/case-file'
import { isAboutStaff } from '../concern/staff-questions'
import type { Nation } from '../nation/nation'

/** Who hears of a concern about somebody who works with children, in the words of one nation. */
export type Officer = {
  readonly title: string
  readonly where: string
  readonly by: string
  readonly source: string
  readonly status: 'to be confirmed'
}

/** From general knowledge, to be confirmed for every nation before real use: the fact base holds none of them. */
export const officers: Record<Nation, Officer> = {
  England: {
    title: 'Local authority designated officer (LADO)',
    where: 'The LADO of the council where the person works, not where they live.',
    by: 'Within one working day.',
    source:
      'Working Together to Safeguard Children 2023; Keeping Children Safe in Education, edition of 2026',
    status: 'to be confirmed',
  },
  Wales: {
    title: 'Designated officer for safeguarding of the local authority',
    where: 'The local authority where the person works.',
    by: 'Without delay: your local procedures say how soon.',
    source: 'Wales Safeguarding Procedures, section 5',
    status: 'to be confirmed',
  },
  Scotland: {
    title: 'Social work service, and police',
    where:
      'The council’s social work service where the child is; their employer’s child protection lead too.',
    by: 'Without delay: your local procedures say how soon.',
    source: 'National Guidance for Child Protection in Scotland 2021, updated 2023',
    status: 'to be confirmed',
  },
  'Northern Ireland': {
    title: 'Designated officer of the Health and Social Care Trust',
    where: 'The Trust where the person works, through its Gateway service.',
    by: 'Without delay: your local procedures say how soon.',
    source: 'Co-operating to Safeguard Children and Young People in Northern Ireland 2017',
    status: 'to be confirmed',
  },
}

/** The concerns of a case that are about somebody who works with children, the oldest first. */
export const staffConcerns = ({ concerns }: Pick<CaseOutline, 'concerns'>) =>
  concerns.filter(({ staff }) => isAboutStaff(staff))
