import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { recordReferral } from '../../lib/records/referrals'
import { must } from './whole-case'

/** Records that a nurse was told at this wall time in London, and is asked again on this day if nothing comes. */
export const tellNurse = (actor: Actor, caseId: string, when: string, chaseOn: string) =>
  recordReferral(actor, caseId, newId(), {
    what: 'told',
    about: null,
    answers: {
      agency: 'health',
      to: 'A nurse',
      how: 'phone',
      when,
      answer: 'Told.',
      awaited: 'yes',
      chaseOn,
    },
  })

/** The same, then that the nurse declined, and that a manager challenged it, to be answered by the day. */
export async function challengeNurse(actor: Actor, caseId: string, when: string, by: string): Promise<void> {
  const { id } = must(await tellNurse(actor, caseId, when, by))
  const said = { to: 'A nurse', when, answer: 'Not for us.' }
  const record = (what: 'answer' | 'challenged', answers: { [id: string]: string }) =>
    recordReferral(actor, caseId, newId(), { what, about: id, answers: { ...said, ...answers } })
  must(await record('answer', { came: 'declined' }))
  must(await record('challenged', { level: 'manager', chaseOn: by }))
}
