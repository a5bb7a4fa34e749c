import { describe, expect, it } from 'vitest'
import { indicatorLists, indicatorOf, likeIt } from './catalogue'

const all = indicatorLists.flatMap(({ items }) => items.flatMap(({ parts }) => parts))

describe('the indicator lists', () => {
  it('hold 25 signs in four lists with 43 things to tick, general ones, and a place for another', () => {
    expect(indicatorLists.map(({ id, items }) => [id, items.length])).toEqual([
      ['within-uk', 7],
      ['living-here', 9],
      ['at-entry', 6],
      ['moving', 3],
      ['general', 9],
      ['other', 1],
    ])
    expect(new Set(all.map(({ id }) => id)).size).toBe(43 + 9 + 1)
  })

  it.each([
    ['uk-internal-04c', /cared for/],
    ['uk-internal-06c', /school/],
    ['uk-resident-02', /calls in their placement/],
    ['uk-resident-07a', /set amount/],
    ['entry-01c', /false documents/],
    ['entry-05b', /people they travel with/],
    ['calais-03b', /drugs/],
  ])('%s still means what it meant', (id, meaning) => {
    expect(indicatorOf(id)?.text).toMatch(meaning)
  })

  it('ticks letters, never the item above them', () => {
    expect(indicatorOf('uk-internal-04')).toBeUndefined()
    expect(indicatorOf('uk-internal-04a')?.item).toBe('uk-internal-04')
    expect(indicatorOf('entry-06')?.item).toBe('entry-06')
  })

  it('tells of each sign which others are close to it, both ways', () => {
    for (const { id } of all)
      for (const other of likeIt(id)) {
        expect(other.list).not.toBe(indicatorOf(id)?.list)
        expect(likeIt(other.id).map(each => each.id)).toContain(id)
      }
    expect(likeIt('entry-05a').map(({ id }) => id)).toEqual(['uk-resident-08'])
    expect(likeIt('other-01')).toEqual([])
  })

  it('says of each list whether its source was read, and of one that nobody read that it is to be confirmed', () => {
    for (const { id, source, checkedOn } of indicatorLists)
      expect(/to be confirmed/.test(source), id).toBe(checkedOn === null)
    expect(indicatorLists.find(({ id }) => id === 'general')?.checkedOn).toBeNull()
  })

  it('uses no word that blames the child', () => {
    const blaming = /promiscu|abscond|risky|streetwise|chose|illegal|claims|refus|uncooperative|prostitut/i
    expect(all.filter(({ text }) => blaming.test(text))).toEqual([])
  })
})
