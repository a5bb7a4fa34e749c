import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { recordReferral } from '../../lib/records/referrals'
import { recordVoice } from '../../lib/records/voice'
import { must } from './whole-case'

/** What a child was told and wants, but for when. */
export const saidByChild = {
  by: 'F. Brightmore, social worker',
  language: 'Vietnamese, through a qualified interpreter',
  told: 'That he may stay here tonight.',
  answer: 'I want to ring my mother.',
  follows: 'Asked the police whether that is safe.',
}

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

/** Every day that the ledger and the child's voice can set: the nurse declined meanwhile, and a manager challenged it. */
export async function setEachDay(actor: Actor, caseId: string, when: string, by: string): Promise<void> {
  must(await tellNurse(actor, caseId, when, by))
  const { id } = must(await tellNurse(actor, caseId, when, by))
  const said = { to: 'A nurse', when, answer: 'Not for us.' }
  const record = (what: 'answer' | 'challenged', answers: { [id: string]: string }) =>
    recordReferral(actor, caseId, newId(), { what, about: id, answers: { ...said, ...answers } })
  must(await record('answer', { came: 'declined' }))
  must(await record('challenged', { level: 'manager', chaseOn: by }))
  must(await recordVoice(actor, caseId, newId(), { ...saidByChild, when, askOn: by }))
}
