import { describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { inbox } from '../../lib/records/inbox'
import { followConcern } from '../../lib/records/own-concerns'
import { answerQuestion, askAuthor } from '../../lib/records/questions'
import { decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { accepted, must, recorded } from '../cast/whole-case'
import { deciding } from './setting'

/** The lead compares, asks and decides; who may see the case changes with it. */

const { here, there, concern } = deciding()
const notFound = { ok: false, why: 'not-found' }
const conflict = { ok: false, why: 'conflict' }
const words = { reasons: 'From two sources.', reply: 'Thank you. We have taken this on.' }

const join = (caseId: string, reference: string, version = 1) =>
  decide(here.lead, caseId, newId(), version, { outcome: 'joined', joinTo: reference, ...words })
const accept = (caseId: string, version = 1) =>
  decide(here.lead, caseId, newId(), version, { outcome: 'accepted', ...words })

describe('deciding', () => {
  it('opens the case, and takes it from its author, who still follows their own concern', async () => {
    const { caseId } = await concern()
    expect(must(await inbox(here.lead)).map(each => each.id)).toContain(caseId)
    expect(must(await accept(caseId))).toEqual({ openId: caseId })
    expect(must(await inbox(here.lead)).map(each => each.id)).not.toContain(caseId)
    expect(await openCase(here.author, caseId)).toEqual(notFound)
    const own = must(await followConcern(here.author, caseId))
    expect(own).toMatchObject({
      stage: 'open',
      outcome: { word: 'accepted', reply: words.reply, by: 'Person lead' },
    })
    expect(JSON.stringify(own)).not.toContain(words.reasons)
    expect(await followConcern(here.worker, caseId)).toEqual(notFound)
  })

  it('happens once: a stale page and two leads at one moment meet a conflict', async () => {
    const { caseId } = await concern()
    expect(await accept(caseId, 0)).toEqual(conflict)
    const both = await Promise.all([accept(caseId), accept(caseId)])
    expect(both.filter(done => done.ok).length).toBe(1)
    expect(both).toContainEqual(conflict)
    expect(await accept(caseId, 2)).toEqual(conflict)
    expect(await database().triageDecision.count({ where: { caseId } })).toBe(0)
    expect(must(await openCase(here.lead, caseId)).file.decisions.length).toBe(1)
  })

  it('sent twice from one form decides once and answers the same', async () => {
    const { caseId } = await concern()
    const key = newId()
    const send = () => decide(here.lead, caseId, key, 1, { outcome: 'accepted', ...words })
    expect(await Promise.all([send(), send(), send()])).toEqual(
      Array(3).fill({ ok: true, value: { openId: caseId } }),
    )
  })

  it('is the lead’s alone', async () => {
    const { caseId } = await concern()
    for (const actor of [here.author, here.manager, here.worker, there.lead])
      expect(await decide(actor, caseId, newId(), 1, { outcome: 'accepted', ...words })).toEqual(notFound)
  })
})

describe('a concern about a child already known', () => {
  it('shows in the known case’s file and moves nowhere', async () => {
    const known = await concern({ name: 'Known Child' })
    await accepted(here.lead, here.manager, known.caseId, here.worker)
    const more = await concern({ name: 'K. Child' }, here.next)
    expect(must(await join(more.caseId, ` ${known.reference.toLowerCase()} `))).toEqual({
      openId: known.caseId,
    })
    const { file } = must(await openCase(here.worker, known.caseId))
    expect(file.concerns.map(each => each.caseId).sort()).toEqual([known.caseId, more.caseId].sort())
    expect(file.child.name).toBe('Known Child')
    const joined = must(await openCase(here.worker, more.caseId)).file
    expect(joined).toMatchObject({
      stage: 'joined',
      joinedTo: { id: known.caseId, reference: known.reference },
    })
    expect(joined.concerns.map(each => each.caseId)).toEqual([more.caseId])
    expect(await openCase(here.next, more.caseId)).toEqual(notFound)
    expect(must(await followConcern(here.next, more.caseId)).outcome?.word).toBe('joined')
    const listed = must(await listCases(here.lead, { page: 1 })).cases.map(each => each.id)
    expect([listed.includes(known.caseId), listed.includes(more.caseId)]).toEqual([true, false])
  })

  it('can be joined to no case that is not there: its own, a joined one, another organisation’s', async () => {
    const mine = await concern()
    const gone = await concern()
    must(await join(gone.caseId, (await concern()).reference))
    const theirs = await recorded(there.lead)
    for (const reference of [mine.reference, gone.reference, theirs.reference, 'HF-00000000', '', '%'])
      expect(await join(mine.caseId, reference), reference).toMatchObject({ problems: [{ at: 'reference' }] })
    expect(must(await openCase(here.lead, mine.caseId)).file.stage).toBe('triage')
  })

  it('takes along what was joined to it before, so that no concern is out of sight', async () => {
    const [first, second, known] = [await concern(), await concern(), await concern()]
    must(await join(first.caseId, second.reference))
    must(await join(second.caseId, known.reference))
    const { file } = must(await openCase(here.lead, known.caseId))
    expect(file.concerns.map(each => each.caseId).sort()).toEqual(
      [first, second, known].map(each => each.caseId).sort(),
    )
  })

  it('is never joined in a ring, by two leads at one moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await concern(), await concern()]
      const both = await Promise.all([join(one.caseId, two.reference), join(two.caseId, one.reference)])
      expect(both.filter(done => done.ok).length).toBe(1)
    }
  })
})

describe('a question to the author', () => {
  it('is answered once, by the author, whatever was decided meanwhile', async () => {
    const { caseId } = await concern()
    const question = {
      ...must(await askAuthor(here.lead, caseId, newId(), 'Where did he sleep?')),
      version: 1,
    }
    expect(must(await myWork(here.author)).lists.question.lines.map(each => each.caseId)).toContain(caseId)
    must(await accept(caseId))
    const answer = (actor: Actor, text: string) => answerQuestion(actor, caseId, newId(), question, text)
    expect(await answer(here.worker, 'No.')).toEqual(notFound)
    expect(await answer(here.lead, 'No.')).toEqual(notFound)
    const twice = await Promise.all([answer(here.author, 'In a van.'), answer(here.author, 'In a shed.')])
    expect(twice.filter(done => done.ok).length).toBe(1)
    expect(twice).toContainEqual(conflict)
    expect(await answer(here.author, 'Later.')).toEqual(conflict)
    const { file } = must(await openCase(here.lead, caseId))
    expect(file.questions).toMatchObject([
      { asked: 'Where did he sleep?', answered: expect.stringMatching(/^In a/) },
    ])
    expect(must(await followConcern(here.author, caseId)).questions[0]?.answered).toBe(
      file.questions[0]?.answered,
    )
  })
})
