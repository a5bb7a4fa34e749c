import { expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { askAuthor } from '../../lib/records/questions'
import { restrictCase } from '../../lib/records/restriction'
import { sentConcerns } from '../../lib/records/sent-concerns'
import { decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { mostShown } from '../../lib/records/work-rows'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

const { here, there } = twoOrganisations(
  { author: ['practitioner'], other: ['practitioner'], lead: ['lead'], manager: ['manager'] },
  { author: ['practitioner'] },
)

it('lists every concern that somebody sent, also what was restricted since, and nobody else’s', async () => {
  const sent: string[] = []
  for (let count = 0; count <= mostShown; count++) sent.push((await recorded(here.author)).caseId)
  await recorded(here.other)
  const [first = '', second = ''] = sent
  must(await askAuthor(here.lead, second, newId(), 'Who told you?'))
  const restriction = { why: 'A covert operation.', named: [here.manager.id], reviewOn: '2099-01-01' }
  must(await restrictCase(here.lead, first, newId(), restriction))
  const pages = await Promise.all([1, 2, 99].map(page => sentConcerns(here.author, page)))
  const [one, two, last] = pages.map(must)
  expect([one?.total, one?.pages, one?.concerns.length, two?.concerns.length]).toEqual([26, 2, 25, 1])
  expect(last).toEqual(two)
  const all = [...(one?.concerns ?? []), ...(two?.concerns ?? [])]
  expect(all.map(each => each.caseId)).toEqual(sent.toReversed())
  expect(all.find(each => each.caseId === first)?.stage).toBe('triage')
  expect(all.filter(each => each.asked).map(each => each.caseId)).toEqual([second])
  expect(must(await sentConcerns(here.other, 1)).total).toBe(1)
  expect(must(await sentConcerns(there.author, 1)).concerns).toEqual([])
})

it('shows the same lines, in the same order, before and after cases were restricted, and goes on as for any other', async () => {
  const lists = async () => [
    must(await sentConcerns(here.other, 1)),
    must(await sentConcerns(here.other, 2)),
    must(await myWork(here.other)).recorded,
  ]
  const restriction = { why: 'A covert operation.', named: [here.manager.id], reviewOn: '2099-01-01' }
  const words = { reasons: 'Signs.', reply: 'Thank you.' }
  const sent: string[] = []
  for (let count = 0; count <= mostShown; count++) {
    const draft = { pages: { danger: { immediateDanger: count % 7 === 0 ? 'yes' : 'no' } } }
    sent.push((await recorded(here.other, draft)).caseId)
  }
  const [oldest = '', waiting = ''] = sent
  const [newest = '', known = '', joined = '', danger = ''] = sent.toReversed()
  must(await decide(here.lead, known, newId(), 1, { outcome: 'accepted', ...words }))
  const before = await lists()
  for (const caseId of [oldest, waiting, newest, known, danger])
    must(await restrictCase(here.lead, caseId, newId(), restriction))
  expect(await lists()).toEqual(before)
  const [{ reference = '' } = {}] = must(await sentConcerns(here.other, 1)).concerns.filter(
    each => each.caseId === known,
  )
  must(await decide(here.lead, joined, newId(), 1, { outcome: 'joined', joinTo: reference, ...words }))
  must(await decide(here.lead, newest, newId(), 2, { outcome: 'accepted', ...words }))
  const stages = new Map(
    must(await sentConcerns(here.other, 1)).concerns.map(each => [each.caseId, each.stage]),
  )
  expect([newest, known, joined, danger].map(each => stages.get(each))).toEqual([
    'open',
    'open',
    'joined',
    'triage',
  ])
})
