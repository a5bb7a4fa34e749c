import type { Division } from '../time/bank-holidays'

/** The nation whose authority is responsible for the child; its law and words apply. */
export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const
export type Nation = (typeof nations)[number]

/** Them all as the answers of a question. */
export const nationChoices = nations.map(nation => ({ id: nation, label: nation }))

/** Whose bank holidays a nation's working days leave out. */
export const divisionOf: Record<Nation, Division> = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
}

/** A nation as an address names it. */
export const slugOf = (nation: Nation): string => nation.toLowerCase().replaceAll(' ', '-')

export const nationAt = (slug: string): Nation | undefined => nations.find(nation => slugOf(nation) === slug)
