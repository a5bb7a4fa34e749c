import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { nextSteps } from '../../lib/domain/step/next'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { allocatable, allocateCase } from '../../lib/records/allocations'
import { listCases, openCase } from '../../lib/records/cases'
import { addEntry } from '../../lib/records/entries'
import { compare } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { handed } from '../cast/handed'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** Who holds a case, and which children already known come near one. */

const { here, there, concern } = deciding()
const notFound = { ok: false, why: 'not-found' }

const accept = (caseId: string) => accepted(here.lead, here.manager, caseId)

describe('allocating', () => {
  it('gives the case to one worker, and the next allocation takes it away', async () => {
    const { caseId } = await concern()
    expect(await allocateCase(here.manager, caseId, newId(), here.worker.id, handed)).toMatchObject({
      why: 'cannot',
    })
    await accept(caseId)
    const entry = { known: 'seen' as const, what: 'Seen at the car wash.' }
    for (const [holder, without] of [
      [here.worker, here.next],
      [here.next, here.worker],
    ] as const) {
      must(await allocateCase(here.manager, caseId, newId(), holder.id, handed))
      expect(must(await openCase(holder, caseId)).file.workers.map(each => each.id)).toEqual([holder.id])
      must(await addEntry(holder, caseId, newId(), entry, []))
      expect(must(await listCases(holder, { show: 'mine', page: 1 })).cases.map(each => each.id)).toContain(
        caseId,
      )
      expect(await openCase(without, caseId)).toEqual(notFound)
      expect(await addEntry(without, caseId, newId(), entry, [])).toEqual(notFound)
      const { people } = must(await allocatable(here.lead, caseId))
      expect(people.filter(person => person.holds).map(person => person.id)).toEqual([holder.id])
    }
    for (const to of [here.lead.id, there.lead.id, newId(), ''])
      expect(await allocateCase(here.manager, caseId, newId(), to, handed), to).toMatchObject({
        why: 'cannot',
      })
  })

  it('leaves one holder when two managers allocate at one moment', async () => {
    const to = [here.worker, here.next, here.worker, here.next, here.worker, here.next]
    for (let round = 0; round < 5; round++) {
      const { caseId } = await concern()
      await accept(caseId)
      await Promise.all(to.map(each => allocateCase(here.manager, caseId, newId(), each.id, handed)))
      expect(must(await openCase(here.lead, caseId)).file.workers.length).toBe(1)
    }
  })
})

describe('two who allocate from one page', () => {
  it('meet: the second is told who did what, and the case goes to the team of whoever has it', async () => {
    const { caseId } = await concern()
    await accept(caseId)
    must(await allocateCase(here.manager, caseId, newId(), here.worker.id, handed, ''))
    const late = await allocateCase(here.lead, caseId, newId(), here.next.id, handed, '')
    expect(late).toEqual({ ok: false, why: 'conflict' })
    const { held } = must(await allocatable(here.lead, caseId))
    expect(held).toMatchObject({ to: here.worker.name, by: here.manager.name })
    must(await allocateCase(here.lead, caseId, newId(), here.next.id, handed, held?.id))
    expect(must(await openCase(here.lead, caseId)).file.workers.map(each => each.id)).toEqual([here.next.id])
  })
})

describe('a case that nobody holds', () => {
  it('is in the work of whoever may allocate, exactly while the next step says to allocate it', async () => {
    const { caseId } = await concern()
    const waits = async (actor: Actor) => {
      const { file } = must(await openCase(actor, caseId))
      const listed = must(await myWork(actor)).lists.unallocated.lines.some(item => item.caseId === caseId)
      return [listed, nextSteps(file, new Date()).some(step => step.id === 'allocate')]
    }
    for (const actor of [here.lead, here.manager]) expect(await waits(actor)).toEqual([false, false])
    await accept(caseId)
    for (const actor of [here.lead, here.manager]) expect(await waits(actor)).toEqual([true, true])
    must(await allocateCase(here.lead, caseId, newId(), here.worker.id, handed))
    for (const actor of [here.lead, here.manager]) expect(await waits(actor)).toEqual([false, false])
    expect(must(await myWork(here.worker)).lists.unallocated.lines).toEqual([])
  })
})

describe('somebody who is both practitioner and lead', () => {
  it('lists every case of the organisation, as a lead does', async () => {
    const list = async (actor: Actor) => must(await listCases(actor, { page: 1 })).cases.map(each => each.id)
    expect(await list(here.both)).toEqual(await list(here.lead))
    expect((await list(here.both)).length).toBeGreaterThan(3)
  })
})

describe('possible matches', () => {
  it('are found by spelling, accents and date of birth, in the organisation alone', async () => {
    const born = {
      birth: 'claimed',
      'dateOfBirth.day': '4',
      'dateOfBirth.month': '9',
      'dateOfBirth.year': '2010',
    }
    const { caseId } = await concern({ name: 'Lương Văn Khải' })
    const [spelt, dated, apart] = [
      await concern({ name: 'Luong Van Khai' }),
      await concern({ name: 'Tony', ...born }),
      await concern({ name: 'Amara Diallo' }),
    ]
    await recorded(there.lead, { pages: { child: { name: 'Luong Van Khai' } } })
    const found = must(await compare(here.lead, caseId)).matches
    expect(found.map(match => match.caseId)).toEqual([spelt.caseId])
    expect(found[0]?.reasons).toEqual([
      'The names are the same but for accents, capitals, hyphens or the order of the words.',
    ])
    const alias = await concern({ name: 'Minh', aliases: 'Khai Luong; Tony Two', ...born })
    const second = must(await compare(here.lead, alias.caseId)).matches.map(match => match.caseId)
    for (const each of [spelt, dated]) expect(second).toContain(each.caseId)
    expect(second).not.toContain(apart.caseId)
  })

  it('are refused to practitioners and managers, by the door and by the database', async () => {
    const { caseId } = await concern({ name: 'Luong Van Khai' })
    for (const actor of [here.author, here.manager, there.lead])
      expect(await compare(actor, caseId)).toEqual(notFound)
    const near = (actor: Actor) =>
      database().$transaction(async tx => {
        await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
        return tx.$queryRaw<
          object[]
        >`select * from app.similar_children(array['khai luong van'], null, ${newId()}::uuid)`
      })
    expect((await near(here.lead)).length).toBeGreaterThan(1)
    for (const actor of [here.author, here.worker]) expect(await near(actor)).toEqual([])
    expect((await near(there.lead)).length).toBe(1)
    expect(
      await database().$queryRaw`select * from app.similar_children(array['khai'], null, ${newId()}::uuid)`,
    ).toEqual([])
  })
})
