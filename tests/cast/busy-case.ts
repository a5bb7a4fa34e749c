import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { raiseDanger } from '../../lib/records/danger'
import { flagCase } from '../../lib/records/flags'
import { keepForm } from '../../lib/records/kept-forms'
import { passForSignOff, readNrm } from '../../lib/records/nrm'
import { changePlan } from '../../lib/records/plans'
import { recordStep } from '../../lib/records/steps'
import { wordyPlan } from './plan'
import { accepted, must, recorded } from './whole-case'

const day = 86_400_000
const ago = (days: number) => {
  const { day: on, time } = formNow(new Date(Date.now() - days * day))
  return `${on}T${time}`
}
/** A day to come on which somebody looks again. */
export const reviewOn = formNow(new Date(Date.now() + 9 * day)).day

type Case = { caseId: string; reference: string }
type Seniors = { lead: Actor; manager: Actor }

/** A case with something for every list but those of concerns: held, late, flagged, in danger, passed on, proposed. */
export async function busyCase({ lead, manager }: Seniors, holder: Actor, writer: Actor): Promise<Case> {
  const made = await recorded(writer)
  await accepted(lead, manager, made.caseId, holder)
  const { caseId } = made
  const sent = { how: 'phone', when: ago(90), authority: 'Kestrelford' }
  must(
    await recordStep(lead, caseId, newId(), {
      step: 'childrens-services',
      event: 'sent',
      answers: sent,
    }),
  )
  must(await raiseDanger(lead, caseId, newId(), { why: 'Followed.' }))
  must(await flagCase(lead, caseId, newId(), { kind: 'court', words: 'Hearing.', reviewOn }))
  must(
    await changePlan(
      lead,
      caseId,
      newId(),
      0,
      wordyPlan(where => where, reviewOn),
    ),
  )
  must(await keepForm(holder, { form: 'person', caseId, about: newId() }, { name: 'A driver' }))
  const unneeded = { step: 'police', event: 'not-needed', answers: { reason: 'They rang us.' } } as const
  must(await recordStep(holder, caseId, newId(), unneeded))
  must(await passForSignOff(holder, caseId, newId(), must(await readNrm(holder, caseId)).fingerprint))
  return made
}
