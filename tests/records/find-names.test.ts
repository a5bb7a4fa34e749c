import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../lib/platform/identity'
import { findCases } from '../../lib/records/find'
import { restrictCase } from '../../lib/records/restriction'
import { compare, decide } from '../../lib/records/triage'
import { born } from '../cast/findable'
import { manyChildren } from '../cast/many-children'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** A name is found among many, however common its words are and however it is written. */

const { here, there, root } = twoOrganisations(
  { author: ['practitioner'], worker: ['practitioner'], lead: ['lead'], manager: ['manager'] },
  { lead: ['lead'] },
)

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng']
const middle = ['Văn', 'Thị', 'Minh']
const given = ['Anh', 'Hùng', 'Linh', 'Lan', 'Hoa', 'Nam', 'Trang', 'Tuấn', 'Quang', 'Bình']
const common = Array.from(
  { length: 3_000 },
  (_, at) => `${family[at % 5]} ${middle[at % 3]} ${given[at % 10]}${at % 10 === 0 ? ' Anh' : ''}`,
)
const one: Record<string, string> = {}

beforeAll(async () => {
  // Older than all the others, so that whoever looks at the newest alone never meets them.
  const names = [
    'Nguyễn Văn Khải',
    'Trần Thị Xuyến',
    'Nguyễn Minh Phạm',
    ['Lê Văn Tám', 'Đức Nhỏ'],
    'محمد حسن',
    '陈 美丽',
    'Mohammed Al-Rashid',
  ]
  const ids = await manyChildren(root(), here.author, names)
  for (const [at, id] of ids.entries()) one[[names[at]].flat()[0] ?? ''] = id
  await manyChildren(root(), here.author, common)
  await manyChildren(root(), there.lead, ['Nguyễn Văn Khải', 'Somebody Elsewhere'])
})

const ids = async (words: string, actor = here.lead) =>
  must(await findCases(actor, words)).cases.map(each => each.id)

describe('a child older than three thousand with nearly the same name', () => {
  it.each([
    ['Nguyễn Văn Khải', 'Nguyễn Văn Khải'],
    ['khai nguyen van', 'Nguyễn Văn Khải'],
    ['Nguyen Van Kai', 'Nguyễn Văn Khải'],
    ['Nguyn Van Khia', 'Nguyễn Văn Khải'],
    ['ngueyn vna khai', 'Nguyễn Văn Khải'],
    ['Khai', 'Nguyễn Văn Khải'],
    ['Tran Thi Xuyen', 'Trần Thị Xuyến'],
    ['Suyen Tran Thi', 'Trần Thị Xuyến'],
    ['pham minh nguyen', 'Nguyễn Minh Phạm'],
    ['Phan Minh Nguyen', 'Nguyễn Minh Phạm'],
    ['duc nho', 'Lê Văn Tám'],
    ['Đứk Nho', 'Lê Văn Tám'],
    ['محمد حسن', 'محمد حسن'],
    ['محمد', 'محمد حسن'],
    ['美丽 陈', '陈 美丽'],
    ['Muhamad al rashid', 'Mohammed Al-Rashid'],
  ])('is the first for %s', async (words, name) => {
    expect((await ids(words))[0]).toBe(one[name])
  })

  it('is met by a day of birth or a telephone beside a name that thousands have', async () => {
    const { caseId } = await recorded(here.author, {
      pages: { child: { name: 'Nguyen Van Anh', phone: '07700 900118', ...born('3', '5', '2011') } },
    })
    await manyChildren(root(), here.author, common.slice(0, 200))
    for (const words of ['Nguyen Van Anh 3/5/2011', 'nguyen anh 07700900118', 'Nguyen 2011-05-03'])
      expect(await ids(words)).toEqual([caseId])
  })
})

it('of names that come equally near, the newest are shown, and that there are more', async () => {
  const newest = await manyChildren(
    root(),
    here.author,
    Array.from({ length: 30 }, () => 'Hoàng Minh Hùng'),
  )
  for (const words of ['Hoang Minh Hung', 'Hong Minh Hung', 'hung hoang']) {
    const { cases, more } = must(await findCases(here.lead, words))
    expect(cases.map(each => each.id)).toEqual([...newest].reverse().slice(0, 25))
    expect(more).toBe(true)
  }
  await root().query('update child_case set immediate_danger = true where id = $1', [newest[0]])
  expect((await ids('Hoang Minh Hung'))[0]).toBe(newest[0])
})

it('a nearer name stands before any number that come less near', async () => {
  const [exact = ''] = await manyChildren(root(), here.author, ['Oluwaseun Adebayo'])
  await manyChildren(
    root(),
    here.author,
    Array.from({ length: 200 }, () => 'Oluwaseum Adebayo'),
  )
  await manyChildren(
    root(),
    here.author,
    Array.from({ length: 200 }, () => 'Oluwaseun'),
  )
  const { cases } = must(await findCases(here.lead, 'Oluwaseun Adebayo'))
  expect(cases[0]?.id).toBe(exact)
  expect(new Set(cases.slice(1).map(each => each.childName))).toEqual(new Set(['Oluwaseum Adebayo']))
})

it('words of two names of one child are not one name', async () => {
  await manyChildren(root(), here.author, [['Zoltan Birdwhistle', 'Marmaduke Quince']])
  expect(await ids('Zoltan Birdwhistle')).toHaveLength(1)
  expect(await ids('Marmaduke Birdwhistle')).toEqual([])
})

it('whoever reaches their own cases alone finds every one of them, and none else', async () => {
  const { caseId } = await recorded(here.author, { pages: { child: { name: 'Trần Thị Hoa' } } })
  await accepted(here.lead, here.manager, caseId, here.worker)
  await manyChildren(
    root(),
    here.author,
    Array.from({ length: 300 }, () => 'Trần Thị Hoa'),
  )
  for (const words of ['Tran Thi Hoa', 'Hoa', 'tran', 'Haa Tran Thi'])
    expect(await ids(words, here.worker)).toEqual([caseId])
  expect(await ids('Nguyen Van Khai', here.worker)).toEqual([])
})

it('a restricted case, and another organisation’s, is not there, and takes nobody’s place', async () => {
  const hidden = (await recorded(here.author, { pages: { child: { name: 'Lê Minh Phương' } } })).caseId
  const why = { why: 'Covert.', named: [here.manager.id, here.lead.id], reviewOn: '2099-01-04' }
  must(await restrictCase(here.lead, hidden, newId(), why))
  expect(await ids('Le Minh Phuong')).toContain(hidden)
  expect(await ids('Somebody Elsewhere')).toEqual([])
  expect(await ids('Nguyen Van Khai', there.lead)).toHaveLength(1)
  await root().query(`update named_person set until = now() where case_id = $1 and account_id = $2`, [
    hidden,
    here.lead.id,
  ])
  for (const words of ['Le Minh Phuong', 'Phuong']) expect(await ids(words)).not.toContain(hidden)
})

it('a name in a linked concern leads to its case, as near as it is', async () => {
  const known = await recorded(here.author, { pages: { child: { name: 'Bartholomew Finch' } } })
  const late = await recorded(here.author, { pages: { child: { name: 'Wilhelmina Okonjo' } } })
  const words = { reasons: 'Same.', reply: 'Thanks.' }
  must(
    await decide(here.lead, late.caseId, newId(), 1, {
      outcome: 'joined',
      joinTo: known.reference,
      ...words,
    }),
  )
  const [itself = ''] = await manyChildren(root(), here.author, ['Wilhelmina Okonji'])
  expect(await ids('Wilhelmina Okonji')).toEqual([itself, known.caseId])
  const again = await recorded(here.author, { pages: { child: { name: 'Wilhelmena Okonjo' } } })
  const { matches } = must(await compare(here.lead, again.caseId))
  const match = matches.find(({ caseId }) => caseId === known.caseId)
  expect(match).toMatchObject({ name: 'Bartholomew Finch', aliases: ['Wilhelmina Okonjo'] })
  expect(matches.map(({ caseId }) => caseId)).not.toContain(late.caseId)
})

it('possible matches are told among thousands, also when two words are written as one', async () => {
  const [split = '', joined = ''] = await manyChildren(root(), here.author, ['Quynh Nhu Dao', 'Vanhung Diep'])
  const matched = async (name: string) => {
    const { caseId } = await recorded(here.author, { pages: { child: { name } } })
    return must(await compare(here.lead, caseId)).matches.map(match => match.caseId)
  }
  expect(await matched('Nguyen Van Kai')).toContain(one['Nguyễn Văn Khải'])
  expect(await matched('Quynhnhu Dao')).toContain(split)
  expect(await matched('Van Hung Diep')).toContain(joined)
})
