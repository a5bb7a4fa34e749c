import { page as drawn, pdf } from '../../../tests/cast/hostile-files'
import { wordyPlan } from '../../../tests/cast/plan'
import type { Actor } from '../../domain/access/role'
import { addDays, dayOf } from '../../domain/time/day'
import { addMark } from '../../records/body-map'
import { addFile } from '../../records/files'
import { handOver } from '../../records/handovers'
import { newId } from '../../records/new-id'
import { changePlan } from '../../records/plans'
import { must } from './must'

const said = { promises: 'To ring on Friday.', contact: 'By text, after four.', next: 'Visit this week.' }
const place = { part: 'forearm', side: 'left', view: 'front', saw: 'me' } as const
const told = { position: 'Near the wrist.', size: 'Two centimetres.', look: 'Round, brown.' }

/**
 * Gives a case what its pages show beside entries, by the records' own writers: a handover, a plan where it has none,
 * and so many files and marks of the body map. Answers with the handover.
 */
export async function furnish(
  worker: Actor,
  caseId: string,
  has: { planned: boolean; files: number; marks: number },
): Promise<string> {
  const reviewOn = addDays(dayOf(new Date()), 14)
  const plan = wordyPlan(() => 'As it was agreed with everybody.', reviewOn)
  if (!has.planned) must(await changePlan(worker, caseId, newId(), 0, plan))
  for (let count = 0; count < has.files; count++) {
    const file = { name: `Letter ${count}.pdf`, bytes: pdf([drawn]) }
    must(await addFile(worker, caseId, newId(), { file, shows: 'A letter.', confirmed: true, entryId: null }))
  }
  for (let count = 0; count < has.marks; count++)
    must(await addMark(worker, caseId, newId(), { ...place, ...told }))
  return must(await handOver(worker, caseId, newId(), said)).id
}
