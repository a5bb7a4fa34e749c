import type { Day } from '../time/day'

/**
 * A kind of abuse, apart from the kind of exploitation. `nrm` is the account in the Home Office's NRM form where it is
 * told: the form has no box and no word for any of them, and none of them ticks a box of exploitation.
 */
export type AbuseKind = {
  readonly id: string
  readonly name: string
  readonly plain: string
  readonly nrm: 'treatment' | 'livingConditions'
}

/** The wording's edition; a changed wording is a new edition, and ids never change their meaning. */
export const edition = 'December 2026, first wording'

/** Where the kinds come from, and the day on which that was last read: nobody has read it there for this list yet. */
export const abuseSource: { readonly source: string; readonly checkedOn: Day | null } = {
  source:
    'A local safeguarding board in the Thames Valley, 2019: physical, sexual and emotional abuse used to control a child, and physical and emotional neglect. What each means is in our own words; the definitions in each nation’s guidance are to be confirmed',
  checkedOn: null,
}

/** In the order they are shown. Source: domain fact base 1.3; for the NRM form, April 2026, rows 11 and 29. */
export const abuseKinds: readonly AbuseKind[] = [
  {
    id: 'abuse-01',
    name: 'Physical abuse',
    plain: 'Somebody hurt the child’s body: by hitting, burning, shaking, or giving them drugs or alcohol.',
    nrm: 'treatment',
  },
  {
    id: 'abuse-02',
    name: 'Sexual abuse',
    plain:
      'Somebody did something sexual to the child, showed it to them or made them do it: with touch or without, also online.',
    nrm: 'treatment',
  },
  {
    id: 'abuse-03',
    name: 'Emotional abuse',
    plain:
      'Somebody frightened, shamed or threatened the child, kept them from others, or let them see others hurt.',
    nrm: 'treatment',
  },
  {
    id: 'abuse-04',
    name: 'Neglect, kind not known',
    plain: 'Somebody who had the child with them did not give what every child needs.',
    nrm: 'treatment',
  },
  {
    id: 'abuse-04a',
    name: 'Physical neglect',
    plain: 'Too little food, sleep, warmth, clothing, medical care, or no safe place to be.',
    nrm: 'livingConditions',
  },
  {
    id: 'abuse-04b',
    name: 'Emotional neglect',
    plain: 'No comfort, no attention, and nobody for the child to turn to.',
    nrm: 'treatment',
  },
]

const byId = new Map(abuseKinds.map(kind => [kind.id, kind]))

/** The kind with this id ('abuse-04a'), or undefined. */
export const abuseOf = (id: string): AbuseKind | undefined => byId.get(id)
