import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { answerClosing, askToClose } from '../../lib/records/closures'
import { endDanger } from '../../lib/records/danger'
import { reopenCase } from '../../lib/records/reopening'
import { recordStep } from '../../lib/records/steps'
import { must } from './whole-case'

type Say = (where: string) => string
const now = () => {
  const { day, time } = formNow(new Date())
  return `${day}T${time}`
}

/** A closing summary, whole. */
export const summary = (say: Say = where => `Words of ${where}.`) => ({
  concern: say('closure concern'),
  followed: say('closure followed'),
  decisions: say('closure decisions'),
  main: 'plan-held' as const,
  outcome: say('closure outcome'),
})

/** Ends what keeps a case from being closed: danger, and that nobody told children's services. */
export async function closable(by: Actor, caseId: string): Promise<void> {
  const { file } = must(await openCase(by, caseId))
  if (file.immediateDanger)
    must(await endDanger(by, caseId, newId(), file.dangers.length, { why: 'They moved.', when: now() }))
  const answers = { how: 'phone', when: now(), authority: 'Kestrelford', said: 'Referred.' }
  must(await recordStep(by, caseId, newId(), { step: 'childrens-services', event: 'sent', answers }))
}

/** Closes a case: one asks, another agrees. */
export async function closed(by: Actor, second: Actor, caseId: string, say?: Say): Promise<void> {
  const { id } = must(await askToClose(by, caseId, newId(), summary(say)))
  must(await answerClosing(second, caseId, newId(), id, 'close'))
}

/** Asked to be closed, returned, asked again, closed, and opened again. */
export async function closedOnce(
  { worker, lead, manager }: { worker: Actor; lead: Actor; manager: Actor },
  caseId: string,
  say: Say,
): Promise<void> {
  await closable(worker, caseId)
  const { id } = must(await askToClose(worker, caseId, newId(), summary()))
  must(await answerClosing(manager, caseId, newId(), id, { comment: say('closure comment') }))
  await closed(worker, lead, caseId, say)
  must(await reopenCase(worker, caseId, newId(), { why: say('reopening why') }))
}
