import { describe, expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { followConcern } from '../../lib/records/own-concerns'
import { answerQuestion, askAuthor } from '../../lib/records/questions'
import { readReplies, writeReply } from '../../lib/records/replies'
import { myWork } from '../../lib/records/work'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** What lead and author write to and fro about a concern. */

const { here, there, concern } = deciding()
const notFound = { ok: false, why: 'not-found' }
const write = async (actor: typeof here.author, caseId: string, words: string) =>
  must(await writeReply(actor, caseId, newId(), words))
const talk = async (caseId: string) => must(await followConcern(here.author, caseId)).talk

describe('writing about a concern', () => {
  it('goes to and fro as often as they like, in one order, with questions and answers between', async () => {
    const { caseId } = await concern()
    await write(here.author, caseId, 'She rang again.')
    const { id } = must(await askAuthor(here.lead, caseId, newId(), 'When?'))
    must(await answerQuestion(here.author, caseId, newId(), { id, version: 1 }, 'At nine.'))
    await write(here.lead, caseId, 'Thank you.')
    await write(here.lead, caseId, 'Stay near the telephone.')
    const told = (await talk(caseId)).map(each => `${each.kind} ${each.by}: ${each.words}`)
    expect(told).toEqual([
      'reply Person author: She rang again.',
      'question Person lead: When?',
      'answer Person author: At nine.',
      'reply Person lead: Thank you.',
      'reply Person lead: Stay near the telephone.',
    ])
    const read = must(await readReplies(here.lead, caseId))
    expect(read.talk.map(each => `${each.kind} ${each.by}: ${each.words}`)).toEqual(told)
    expect(read.author).toBe('Person author')
  })

  it('goes on after the decision, when the author reaches the case no more', async () => {
    const { caseId } = await concern()
    await accepted(here.lead, here.manager, caseId, here.worker)
    await write(here.author, caseId, 'One thing more.')
    await write(here.lead, caseId, 'Seen.')
    expect((await talk(caseId)).length).toBe(2)
  })

  it('of an answer waits for the leads until one of them opens it', async () => {
    const { caseId } = await concern()
    const { id } = must(await askAuthor(here.lead, caseId, newId(), 'When?'))
    const waits = async (actor: typeof here.lead) =>
      must(await myWork(actor)).lists.reply.lines.filter(each => each.caseId === caseId)
    expect(await waits(here.lead)).toEqual([])
    must(await answerQuestion(here.author, caseId, newId(), { id, version: 1 }, 'At nine.'))
    expect(await waits(here.lead)).toMatchObject([{ by: 'Person author', extra: 'author' }])
    for (const actor of [here.author, here.worker, here.manager]) expect(await waits(actor)).toEqual([])
    await talk(caseId)
    expect(await waits(here.lead)).toHaveLength(1)
    must(await readReplies(here.lead, caseId))
    expect(await waits(here.lead)).toEqual([])
  })

  it('waits on the other’s page until they open it, and the writer sees when that was', async () => {
    const { caseId, reference } = await concern()
    const waits = async (actor: typeof here.lead) =>
      must(await myWork(actor)).lists.reply.lines.filter(each => each.caseId === caseId)
    await write(here.author, caseId, 'She rang again.')
    expect(await waits(here.lead)).toMatchObject([{ reference, by: 'Person author', extra: 'author' }])
    for (const actor of [here.author, here.worker, here.manager]) expect(await waits(actor)).toEqual([])
    must(await readReplies(here.lead, caseId))
    expect(await waits(here.lead)).toEqual([])
    expect((await talk(caseId))[0]?.readAt).toBeInstanceOf(Date)
    await write(here.lead, caseId, 'Thank you.')
    expect(await waits(here.author)).toMatchObject([{ by: 'Person lead', extra: null }])
    await talk(caseId)
    expect(await waits(here.author)).toEqual([])
    expect(must(await readReplies(here.lead, caseId)).talk[1]?.readAt).toBeInstanceOf(Date)
  })

  it('is for the author and the leads, and for nobody else; one form sent twice writes once', async () => {
    const { caseId } = await concern()
    await accepted(here.lead, here.manager, caseId, here.worker)
    for (const actor of [here.worker, here.next, here.manager, there.lead]) {
      expect(await writeReply(actor, caseId, newId(), 'x')).toEqual(notFound)
      expect(await readReplies(actor, caseId)).toEqual(notFound)
    }
    expect(await readReplies(here.author, caseId)).toEqual(notFound)
    for (const id of ['x', newId()]) expect(await writeReply(here.author, id, newId(), 'x')).toEqual(notFound)
    const key = newId()
    for (const _ of [1, 2]) must(await writeReply(here.author, caseId, key, 'Once.'))
    expect((await talk(caseId)).length).toBe(1)
  })
})
