import { type ConcernDraft, noDraft } from '../../lib/domain/concern/draft'
import type { Given } from '../../lib/forms/given'

/** A concern that names two children, and short forms of what may stand in it. */

export const now = { day: '2026-03-26', time: '09:30' }
export const placement = '12 Alder Row, Kestrelford KF1 4ZZ'
export const said = (what: string, more: Given = {}) => ({
  known: 'seen',
  what,
  'when.precision': 'not-known',
  ...more,
})
export const person = { relationship: 'carer', suspected: 'no', inform: 'safe' }

export const two: ConcernDraft = {
  ...noDraft,
  pages: {
    danger: {
      immediateDanger: 'yes',
      policeCalled: 'yes',
      policeIncident: 'MID-1187',
    },
    worry: { whatWorries: 'Both are driven away at night.' },
    child: { name: 'Ada Thornquist', whereNow: 'At 3 Mill Lane' },
    indicators: { indicators: ['entry-01b'] },
  },
  children: [
    { id: 'b', given: { immediateDanger: 'not-known', name: 'Ben Thornquist', whereNow: placement } },
  ],
}
