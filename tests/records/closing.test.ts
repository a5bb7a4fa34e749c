import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { seeClosing } from '../../lib/records/closing-view'
import { answerClosing, askToClose, withdrawClosing } from '../../lib/records/closures'
import { raiseDanger } from '../../lib/records/danger'
import { addEntry } from '../../lib/records/entries'
import { flagCase } from '../../lib/records/flags'
import { addPerson } from '../../lib/records/people'
import { reopenCase } from '../../lib/records/reopening'
import { restrictCase } from '../../lib/records/restriction'
import { recordStep } from '../../lib/records/steps'
import { myWork } from '../../lib/records/work'
import { closable, closed, summary } from '../cast/closed-once'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** A case is closed by two people and read only from then on, until somebody reopens it; nothing of a closing goes. */

const { here, there, root, concern } = deciding()
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }
const readOnly = { ok: false, why: 'closed' }
const stageOf = async (caseId: string) => must(await openCase(here.lead, caseId)).file.stage
const ask = (actor: Actor, caseId: string) => askToClose(actor, caseId, newId(), summary())

/** Held by the worker, and nothing stops its being closed. */
async function held(name = 'Ines') {
  const { caseId } = await concern({ name })
  await accepted(here.lead, here.manager, caseId, here.worker)
  await closable(here.lead, caseId)
  return caseId
}
const waits = async (actor: Actor, list: 'to-agree' | 'returned') =>
  must(await myWork(actor)).lists[list].lines.map(line => [line.caseId, line.extra])

describe('asking', () => {
  it('takes a second person, who is a lead or manager and did not ask', async () => {
    const caseId = await held()
    const { id } = must(await ask(here.worker, caseId))
    expect(await ask(here.lead, caseId)).toEqual(conflict)
    for (const actor of [here.worker, here.author, here.next, there.lead])
      expect(await answerClosing(actor, caseId, newId(), id, 'close'), actor.name).toEqual(notFound)
    for (const actor of [here.lead, here.manager])
      expect(await waits(actor, 'to-agree')).toContainEqual([caseId, 'closing'])
    expect(await waits(here.worker, 'to-agree')).toEqual([])
    expect(await stageOf(caseId)).toBe('open')
    must(await answerClosing(here.manager, caseId, newId(), id, 'close'))
    expect(await stageOf(caseId)).toBe('closed')
    expect(await waits(here.lead, 'to-agree')).not.toContainEqual([caseId, 'closing'])
  })

  it('is not agreed to by whoever asked, and may be taken back by nobody else', async () => {
    const caseId = await held()
    const { id } = must(await ask(here.lead, caseId))
    expect(await waits(here.lead, 'to-agree')).not.toContainEqual([caseId, 'closing'])
    for (const answer of ['close', { comment: 'No.' }] as const)
      expect(await answerClosing(here.lead, caseId, newId(), id, answer)).toEqual({
        ok: false,
        why: 'second-person',
      })
    for (const actor of [here.manager, here.worker])
      expect(await withdrawClosing(actor, caseId, newId(), id)).toEqual(notFound)
    must(await withdrawClosing(here.lead, caseId, newId(), id))
    expect(await answerClosing(here.manager, caseId, newId(), id, 'close')).toEqual(conflict)
    must(await ask(here.worker, caseId))
  })

  it('comes back with a comment to whoever asked and to whoever holds the case, until somebody asks again', async () => {
    const caseId = await held()
    const { id } = must(await ask(here.lead, caseId))
    must(await answerClosing(here.manager, caseId, newId(), id, { comment: 'Who rings her school?' }))
    expect(await stageOf(caseId)).toBe('open')
    for (const actor of [here.lead, here.worker])
      expect(await waits(actor, 'returned')).toContainEqual([caseId, 'closing'])
    expect(await waits(here.manager, 'returned')).toEqual([])
    const { before, history, waits: none } = must(await seeClosing(here.lead, caseId))
    expect([before, none]).toEqual([summary(), null])
    expect(history).toMatchObject([{ words: 'Who rings her school?' }])
    must(await ask(here.worker, caseId))
    for (const actor of [here.lead, here.worker])
      expect(await waits(actor, 'returned')).not.toContainEqual([caseId, 'closing'])
  })

  it('is answered once, by two leads at one moment and from two tabs', async () => {
    const caseId = await held()
    const { id } = must(await ask(here.worker, caseId))
    const both = await Promise.all([
      answerClosing(here.lead, caseId, newId(), id, 'close'),
      answerClosing(here.manager, caseId, newId(), id, { comment: 'Not yet.' }),
    ])
    expect(both.filter(each => each.ok)).toHaveLength(1)
    expect(both.filter(each => !each.ok)).toEqual([conflict])
    expect(await answerClosing(here.both, caseId, newId(), id, 'close')).toEqual(conflict)
    const key = newId()
    const other = await held()
    const second = must(await ask(here.worker, other))
    const twice = [
      await answerClosing(here.lead, other, key, second.id, 'close'),
      await answerClosing(here.lead, other, key, second.id, 'close'),
    ]
    expect(twice).toEqual([twice[0], twice[0]])
  })

  it('is stopped when it is asked and when it is agreed, with every reason in words', async () => {
    const { caseId } = await concern({ name: 'Milo' })
    expect(await ask(here.lead, caseId)).toMatchObject({
      why: 'cannot',
      says: expect.stringMatching(/not decided on this concern/),
    })
    await accepted(here.lead, here.manager, caseId, here.worker)
    expect(await ask(here.worker, caseId)).toMatchObject({
      why: 'cannot',
      says: expect.stringMatching(/nobody was told/),
    })
    await closable(here.worker, caseId)
    const { id } = must(await ask(here.worker, caseId))
    must(await raiseDanger(here.worker, caseId, newId(), { why: 'A car waits.' }))
    const proposal = { step: 'strategy-meeting', event: 'not-needed', answers: { reason: 'Held.' } } as const
    must(await recordStep(here.worker, caseId, newId(), proposal))
    const refused = await answerClosing(here.lead, caseId, newId(), id, 'close')
    expect(refused).toMatchObject({
      why: 'cannot',
      says: expect.stringMatching(/in danger now.*no second person/),
    })
    expect(must(await seeClosing(here.lead, caseId)).stops).toHaveLength(2)
    must(await answerClosing(here.lead, caseId, newId(), id, { comment: 'She is in danger.' }))
  })

  it('is nobody’s whom the case is shut to', async () => {
    const caseId = await held()
    const named = [here.manager.id, here.worker.id]
    must(await restrictCase(here.lead, caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }))
    const { id } = must(await ask(here.worker, caseId))
    for (const actor of [here.both, here.author, here.next, there.lead]) {
      expect(await ask(actor, caseId), actor.name).toEqual(notFound)
      expect(await answerClosing(actor, caseId, newId(), id, 'close'), actor.name).toEqual(notFound)
      expect(await seeClosing(actor, caseId), actor.name).toEqual(notFound)
      expect(await waits(actor, 'to-agree')).not.toContainEqual([caseId, 'closing'])
    }
    expect(await waits(here.manager, 'to-agree')).toContainEqual([caseId, 'closing'])
    must(await answerClosing(here.manager, caseId, newId(), id, 'close'))
    for (const actor of [here.both, there.lead])
      expect(await reopenCase(actor, caseId, newId(), { why: 'x' })).toEqual(notFound)
    must(await reopenCase(here.worker, caseId, newId(), { why: 'She came back.' }))
  })
})

describe('a closed case', () => {
  it('takes nothing more, and says so to whoever could have written', async () => {
    const caseId = await held()
    await closed(here.worker, here.lead, caseId)
    const entry = { kind: 'visit', known: 'seen', what: 'A van.' } as const
    expect(await addEntry(here.worker, caseId, newId(), entry, [])).toEqual(readOnly)
    const flag = { kind: 'court', words: 'Hearing.', reviewOn: '2099-01-04' } as const
    expect(await flagCase(here.lead, caseId, newId(), flag)).toEqual(readOnly)
    expect(await addPerson(here.worker, caseId, newId(), { name: 'A driver' })).toEqual(readOnly)
    expect(await raiseDanger(here.lead, caseId, newId(), { why: 'A car.' })).toEqual(readOnly)
    expect(await ask(here.manager, caseId)).toEqual(readOnly)
    for (const actor of [here.next, there.lead])
      expect(await addEntry(actor, caseId, newId(), entry, [])).toEqual(notFound)
    const { file, facts } = must(await openCase(here.worker, caseId))
    expect([file.stage, facts.closed, file.workers.map(each => each.id)]).toEqual([
      'closed',
      true,
      [here.worker.id],
    ])
    expect(file.closedAt).toBeInstanceOf(Date)
  })
})

it('tells the trail each of it, and no word', async () => {
  const caseId = await held()
  const { id } = must(await ask(here.worker, caseId))
  must(await answerClosing(here.lead, caseId, newId(), id, { comment: 'Quillmarsh.' }))
  await closed(here.worker, here.lead, caseId, () => 'Quillmarsh')
  must(await reopenCase(here.worker, caseId, newId(), { why: 'Quillmarsh.' }))
  const { rows } = await root().query(
    `select action, detail, e::text as whole from audit_event e where case_id = $1 and outcome = 'done'
        and action in ('closure.ask', 'closure.decide', 'case.reopen') order by at, seq`,
    [caseId],
  )
  expect(rows.map(row => row.action)).toEqual([
    'closure.ask',
    'closure.decide',
    'closure.ask',
    'closure.decide',
    'case.reopen',
  ])
  expect(rows[3].detail).toMatchObject({ answer: 'close' })
  for (const { whole } of rows) expect(whole).not.toMatch(/Quillmarsh/)
})
