import { beforeEach } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { newId } from '../../lib/platform/identity'
import { openPlan } from '../../lib/records/plan-views'
import { addLine, changePlan } from '../../lib/records/plans'
import { wordyPlan } from '../cast/plan'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

export const today = dayOf(new Date())
export const soon = addDays(today, 14)
export const plan = wordyPlan(where => `Words of ${where}.`, soon)
export const line = { what: 'A school place.', who: 'The school', dueOn: soon }

/** An accepted case before each test, which the worker holds, and what is done with its plan. */
export function planning() {
  const { here, there, root, concern } = deciding()
  const at = { caseId: '', reference: '' }
  beforeEach(async () => {
    Object.assign(at, await concern({ name: 'Sami' }))
    await accepted(here.lead, here.manager, at.caseId, here.worker)
  })
  const write = (actor: Actor = here.worker, answers = plan, version = 0) =>
    changePlan(actor, at.caseId, newId(), version, answers)
  const agree = async (answers = line) => must(await addLine(here.worker, at.caseId, newId(), answers)).id
  const read = async (actor: Actor = here.worker, places = false) =>
    must(await openPlan(actor, at.caseId, { places })).plan
  /** What the trail tells of this case and one kind of deed, the oldest first. */
  const told = async (action: string) => {
    const { rows } = await root().query(
      `select outcome, detail from audit_event where reference = $1 and action = $2 order by at, seq`,
      [at.reference, action],
    )
    return rows
  }
  return { here, there, root, concern, at, write, agree, read, told }
}
