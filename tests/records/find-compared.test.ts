import { expect, it } from 'vitest'
import { distributions } from '../../lib/cli/bench/names'
import { nameKey, nameWords } from '../../lib/domain/child/name'
import { spelling } from '../../lib/domain/child/spelling'
import { covered, nearEnough } from '../../lib/domain/find/why'
import { findCases } from '../../lib/records/find'
import { manyChildren } from '../cast/many-children'
import { twoOrganisations } from './setting'

/** What the database finds is what weighing every child by the rules of lib/domain would find. */

const { here, root } = twoOrganisations({ author: ['practitioner'], lead: ['lead'] })

/** Words out of few letters, so that many come near each other; always the same. */
function wordsOf(count: number, letters: number): string[] {
  let rest = 7 * letters
  const next = (below: number) => {
    rest = (Math.imul(rest, 1_103_515_245) + 12_345) >>> 0
    return (rest >>> 8) % below
  }
  const word = () => Array.from({ length: 1 + next(letters) }, () => 'abcde'.charAt(next(5))).join('')
  return [...new Set(Array.from({ length: count }, word))]
}

/** Of a matched word of eight letters or more three are other letters: keys of two letters left out cannot meet. */
const farApart = (wanted: string, known: string) =>
  nameWords(wanted).some(word =>
    nameWords(known).some(other => {
      const [near, longer] = [spelling(word, other), Math.max(word.length, other.length)]
      return near >= nearEnough && Math.round((1 - near) * longer) >= 3
    }),
  )

it('weighs a spelling as the domain does, and nearer only where a letter was put between two that were swapped', async () => {
  const words = wordsOf(400, 7)
  const { rows } = await root().query(
    'select w, s.other, s.near from unnest($1::text[]) w, app.spelt_like(w, $1) s',
    [words],
  )
  const found = new Map<string, number>(rows.map(row => [`${row.w} ${row.other}`, row.near]))
  const pairs = words.flatMap(w => words.map(other => ({ pair: `${w} ${other}`, near: spelling(w, other) })))
  const wanted = pairs.filter(({ near }) => near >= nearEnough)
  expect(wanted.length).toBeGreaterThan(2_000)
  expect(wanted.filter(({ pair, near }) => (found.get(pair) ?? 0) < near - 1e-9)).toEqual([])
  const nearer = pairs.filter(({ pair, near }) => (found.get(pair) ?? 0) > near + 1e-9)
  expect(nearer.length).toBeLessThan(wanted.length / 100)
})

it('has a key in common for whatever comes near, up to two letters', async () => {
  for (const letters of [7, 12]) {
    const words = wordsOf(500, letters)
    const { rows } = await root().query(
      'select w, app.spelling_keys($2, w) as keys from unnest($1::text[]) w',
      [words, here.lead.organisationId],
    )
    const keys = new Map<string, Set<number>>(rows.map(row => [row.w, new Set(row.keys)]))
    const meet = (a: string, b: string) => [...(keys.get(a) ?? [])].some(key => keys.get(b)?.has(key))
    const near = words
      .flatMap(a => words.map(b => [a, b] as const))
      .filter(([a, b]) => spelling(a, b) >= nearEnough)
    const sure = near.filter(([a, b]) => !farApart(a, b) && Math.max(a.length, b.length) <= 10)
    expect(sure.length).toBeGreaterThan(1_000)
    expect(sure.filter(([a, b]) => !meet(a, b))).toEqual([])
  }
})

it('finds by misspelt names what weighing everybody finds, and nothing worse in its place', async () => {
  const names = distributions.flatMap(({ nameAt }) => Array.from({ length: 250 }, (_, at) => nameAt(at)))
  const more = [
    'Mohammed Al-Rashid',
    'Muhamad Alrashid',
    'Aleksandra Wisniewska',
    'Alexandra Vishnevska',
    'Nguyễn Thị Ngọc Bảo Trân',
    'An',
    'Bo Li',
  ]
  const children = [...names, ...more, ...names.slice(0, 90).map(name => name.split(' ').reverse().join(' '))]
  await manyChildren(root(), here.author, children)
  const typed = [
    ...distributions.flatMap(({ heard, nameAt }) =>
      Array.from({ length: 60 }, (_, at) => heard(at, nameAt(at * 3))),
    ),
    ...more,
    ...[
      'mohamed rashid',
      'alexandra wisniewski',
      'ngoc tran',
      'bao tran thi nguyen ngoc',
      'nguyen',
      'van anh',
      'anh',
      'ahmed ali',
      'li',
      'x',
      'tran thi',
      'jack james',
    ],
  ]
  let compared = 0
  for (const words of typed) {
    const wanted = nameKey(words)
    const near = children
      .map(name => ({ name, near: covered(wanted, name) }))
      .filter(each => each.near >= nearEnough)
    const read = await findCases(here.lead, words)
    if (!read.ok) continue
    const { cases, more: isMore } = read.value
    const worst = Math.min(...cases.map(each => covered(wanted, each.childName ?? '')))
    const found = new Set(cases.map(each => each.childName))
    expect(isMore, words).toBe(near.length > 25)
    const missed = near.filter(each => !found.has(each.name) && (cases.length < 25 || each.near > worst))
    expect(
      missed.filter(each => !farApart(wanted, each.name)),
      words,
    ).toEqual([])
    compared += near.length
  }
  expect(compared).toBeGreaterThan(500)
})
