import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { openCase } from '../../lib/records/cases'
import { restrictCase } from '../../lib/records/restriction'
import { flagTogether, giveTogether, mostTogether, seeTogether } from '../../lib/records/together'
import { handed } from '../cast/handed'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** Several cases at once: each by itself before the law of the house, and each in the trail. */

const { here, there, root, concern } = deciding()
const [open, notOpen] = [[] as string[], [] as string[]]
const reviewOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
const flag = { kind: 'court' as const, words: 'Hearing.', reviewOn }
beforeAll(async () => {
  for (let count = 0; count < 4; count++) open.push((await concern()).caseId)
  for (const caseId of open) await accepted(here.lead, here.manager, caseId)
  notOpen.push((await concern()).caseId, newId())
}, 60_000)

/** The cases as a page showed them, with what stood there, or with nothing for those that it does not show. */
const shownTo = async (actor: typeof here.lead, ids: readonly string[]) => {
  const read = await seeTogether(actor, 'give', ids)
  const held = new Map(read.ok ? read.value.cases.map(each => [each.id, each.held]) : [])
  return new Map(ids.map(id => [id, held.get(id) ?? '']))
}

const holders = async (caseId: string) =>
  must(await openCase(here.lead, caseId)).file.workers.map(each => each.id)
const told = async (action: string) => {
  const { rows } = await root().query<{ id: string }>(
    `select case_id as id from audit_event where action = $1 and outcome = 'done' and not detail ? 'again'`,
    [action],
  )
  return rows.map(row => row.id).sort()
}

describe('several cases', () => {
  it('are shown first to whoever may change them, and others are not there', async () => {
    const seen = async (actor: typeof here.lead, ids = [...open, ...notOpen, 'x']) => {
      const read = await seeTogether(actor, 'give', ids)
      return read.ok ? read.value.cases.map(each => each.id).sort() : read.why
    }
    expect(await seen(here.manager)).toEqual([...open].sort())
    expect(await seen(there.lead)).toEqual([])
    expect(await seen(here.worker)).toBe('not-found')
  })

  it('are given to one worker, each with its own line in the trail, once', async () => {
    const key = newId()
    const chosen = await shownTo(here.manager, [...open, ...open])
    for (let round = 0; round < 2; round++)
      expect(must(await giveTogether(here.manager, key, chosen, here.worker.id, handed))).toEqual({
        done: 4,
        left: 0,
        says: [],
      })
    for (const caseId of open) expect(await holders(caseId)).toEqual([here.worker.id])
    expect(await told('case.allocate')).toEqual([...open].sort())
  })

  it('that somebody gave meanwhile stay given, and it is said', async () => {
    const [first = '', second = ''] = open
    const chosen = await shownTo(here.manager, [first, second])
    must(await allocateCase(here.lead, first, newId(), here.next.id, handed))
    const stale = must(await giveTogether(here.manager, newId(), chosen, here.worker.id, handed))
    expect(stale).toEqual({
      done: 1,
      left: 1,
      says: [expect.stringMatching(/^HF-\w{8}: Somebody changed it .* stays as they left it/)],
    })
    expect([await holders(first), await holders(second)]).toEqual([[here.next.id], [here.worker.id]])
    must(
      await giveTogether(here.manager, newId(), await shownTo(here.manager, [first]), here.worker.id, handed),
    )
  })

  it('that cannot be given leave the others given, and it is said', async () => {
    const [first = '', second = ''] = open
    const named = [here.manager.id]
    must(await restrictCase(here.lead, second, newId(), { why: 'Covert.', named, reviewOn: '2099-01-04' }))
    const mixed = [first, second, ...notOpen]
    const chosen = await shownTo(here.manager, mixed)
    const { done, left, says } = must(await giveTogether(here.manager, newId(), chosen, here.next.id, handed))
    expect([done, left]).toEqual([1, 3])
    expect(says.length).toBe(3)
    expect(await holders(first)).toEqual([here.next.id])
    expect(await holders(second)).toEqual([])
    // It was taken from the worker as it was restricted, and goes to nobody whom it does not name. To others the restricted case is as if it were not there.
    const shown = must(await seeTogether(here.both, 'flag', open)).cases.map(each => each.id)
    expect(shown).not.toContain(second)
    expect(must(await flagTogether(here.both, newId(), [second, newId()], flag))).toMatchObject({
      done: 0,
      left: 2,
      says: ['Not found.'],
    })
  })

  it('are refused to others, and beyond a hundred', async () => {
    const [, , third = '', fourth = ''] = open
    for (const actor of [here.author, here.worker, there.lead])
      expect(
        must(await giveTogether(actor, newId(), await shownTo(here.manager, [third]), here.next.id, handed)),
        actor.name,
      ).toMatchObject({ done: 0 })
    expect(await holders(third)).toEqual([here.worker.id])
    const many = Array.from({ length: mostTogether + 1 }, () => newId())
    for (const ids of [many, [], ['x']])
      expect(await flagTogether(here.lead, newId(), ids, flag)).toMatchObject({ why: 'cannot' })
    const says = expect.stringMatching(/^101 cases are chosen\. At most 100 .* nothing was changed/)
    for (const answer of [
      await seeTogether(here.lead, 'flag', many),
      await flagTogether(here.lead, newId(), [...open, ...many], flag).then(() =>
        flagTogether(here.lead, newId(), many, flag),
      ),
    ])
      expect(answer).toEqual({ ok: false, why: 'cannot', says })
    expect(await told('flag.write')).toEqual([])
    expect(await flagTogether(here.lead, 'x', [third], flag)).toMatchObject({ why: 'not-found' })
    expect(must(await flagTogether(here.lead, newId(), [third, fourth], flag))).toMatchObject({
      done: 2,
      left: 0,
    })
    expect(must(await openCase(here.worker, fourth)).file.flags.map(each => each.kind)).toEqual(['court'])
    expect(await told('flag.write')).toEqual([third, fourth].sort())
  })
})
