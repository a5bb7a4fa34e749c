import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { database, type Tx } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { seeClosing } from '../../lib/records/closing-view'
import { answerClosing, askToClose } from '../../lib/records/closures'
import { flagCase, reviewFlag } from '../../lib/records/flags'
import { addLine, changePlan } from '../../lib/records/plans'
import { reopenCase } from '../../lib/records/reopening'
import { recordStep } from '../../lib/records/steps'
import { closed, summary } from '../cast/closed-once'
import { wordyPlan } from '../cast/plan'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** What was still open when a case was closed is kept with that closing, as both people read it before. */

const { here, root, concern } = deciding()
const soon = addDays(dayOf(new Date()), 9)

/** With a clock that is late, something agreed and not done, and a flag. */
async function unfinished() {
  const { caseId } = await concern()
  await accepted(here.lead, here.manager, caseId, here.worker)
  const when = `${addDays(dayOf(new Date()), -40)}T10:00`
  const answers = { how: 'phone', when, authority: 'Kestrelford', said: 'Referred.' }
  must(await recordStep(here.lead, caseId, newId(), { step: 'childrens-services', event: 'sent', answers }))
  const plan = wordyPlan(where => where, soon)
  must(await changePlan(here.worker, caseId, newId(), 0, plan))
  must(await addLine(here.worker, caseId, newId(), { what: 'A lock.', who: 'Me.', dueOn: soon }))
  const flag = { kind: 'court', words: 'Hearing.', reviewOn: soon } as const
  const { id } = must(await flagCase(here.lead, caseId, newId(), flag))
  return { caseId, flag: id }
}
const openThen = async (caseId: string) =>
  must(await seeClosing(here.lead, caseId)).history.map(({ title, open }) => [title, open])
const title = 'Closed: Safe, with a plan that others now hold'

it('says what the second person read, and still does once it was reopened and has changed', async () => {
  const { caseId, flag } = await unfinished()
  const { id } = must(await askToClose(here.worker, caseId, newId(), summary()))
  const read = must(await seeClosing(here.lead, caseId)).open.map(each => each.says)
  expect(read).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/late/),
      'One thing that is agreed in the plan is not done',
      expect.stringMatching(/^Flag: /),
    ]),
  )
  must(await answerClosing(here.lead, caseId, newId(), id, 'close'))
  expect(await openThen(caseId)).toEqual([[title, read]])

  must(await reopenCase(here.worker, caseId, newId(), { why: 'She rang.' }))
  const gone = { outcome: 'remove', why: 'It was heard.' } as const
  must(await reviewFlag(here.lead, caseId, newId(), { id: flag, version: 1 }, gone))
  const { open, history } = must(await seeClosing(here.lead, caseId))
  expect(open.some(({ says }) => says.startsWith('Flag: '))).toBe(false)
  expect(history.map(each => each.open)).toEqual([null, read])

  await closed(here.worker, here.manager, caseId)
  const [again, , first] = await openThen(caseId)
  expect(first).toEqual([title, read])
  expect(again).toEqual([title, open.map(each => each.says)])
})

it('is nothing of a summary that was returned, nor of a closing from before it was kept', async () => {
  const { caseId } = await unfinished()
  const { id } = must(await askToClose(here.worker, caseId, newId(), summary()))
  must(await answerClosing(here.lead, caseId, newId(), id, { comment: 'Who rings her?' }))
  await closed(here.worker, here.lead, caseId)
  await root().query('update closure set sealed_open = null where case_id = $1', [caseId])
  expect((await openThen(caseId)).map(([, open]) => open)).toEqual([null, null])
})

it('is written by PostgreSQL with the closing alone, and is then changed by nobody', async () => {
  const { caseId } = await unfinished()
  const some = Buffer.from('x')
  const as = (actor: Actor, data: Parameters<Tx['closure']['updateMany']>[0]['data']) =>
    database().$transaction(async tx => {
      await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
      return (await tx.closure.updateMany({ where: { caseId }, data })).count
    })
  const { id } = must(await askToClose(here.worker, caseId, newId(), summary()))
  const decided = { decidedById: here.lead.id, decidedAt: new Date() }
  const returned = { ...decided, decision: 'returned', sealedComment: some }
  await expect(as(here.lead, { ...returned, sealedOpen: some })).rejects.toThrow('closure_open_when_closed')
  await expect(as(here.lead, { sealedOpen: some })).rejects.toThrow('row-level security')
  must(await answerClosing(here.lead, caseId, newId(), id, 'close'))
  const before = await openThen(caseId)
  for (const actor of [here.lead, here.manager, here.worker])
    expect(await as(actor, { sealedOpen: some }), actor.name).toBe(0)
  expect(await openThen(caseId)).toEqual(before)
})
