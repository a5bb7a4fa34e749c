import type { Division } from '../time/bank-holidays'

/** The nation whose authority is responsible for the child; its law and words apply. */
export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland'

/** Whose bank holidays a nation's working days leave out. */
export const divisionOf: Record<Nation, Division> = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
}
