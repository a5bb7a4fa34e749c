import { expect, it } from 'vitest'
import type { NrmLine } from './line'
import { nrmQuestions } from './questions'
import { missingFirst, nextMissing, placeOf, sectionId, sectionsOf, shownLine } from './sections'

const line = (more: Partial<NrmLine>): NrmLine => ({
  row: '1',
  section: 'What happened',
  key: 'one',
  ask: 'One?',
  kind: 'text',
  required: true,
  asked: true,
  state: 'drawn',
  value: 'words',
  words: 'words',
  drawn: 'words',
  sources: [],
  ...more,
})

it('has the questions in their sections, and counts what is missing', () => {
  const asked = [
    line({}),
    line({ key: 'two', section: 'The child', state: 'missing', words: '' }),
    line({ key: 'four' }),
  ]
  const short = sectionsOf(asked).map(({ id, missing, lines: own }) => [
    id,
    missing,
    own.map(each => each.key),
  ])
  expect(short).toEqual([
    ['what-happened', 0, ['one', 'four']],
    ['the-child', 1, ['two']],
  ])
})

it('goes on to what is missing next, from the top again after the last', () => {
  const lines = ['one', 'two', 'three', 'four'].map(key => line({ key }))
  const after = (key: string, ...missing: string[]) => nextMissing({ lines, missing }, key)
  expect(after('two', 'one', 'two', 'four')).toBe('four')
  expect(after('four', 'one', 'four')).toBe('one')
  expect(after('two', 'two')).toBeNull()
  expect(after('two')).toBeNull()
})

it('says first what is missing, of the section that is open or of all', () => {
  const lacks = (key: string, section: string) => line({ key, section, state: 'missing', words: '' })
  const asked = [
    lacks('one', 'The child'),
    line({ key: 'two', section: 'The child' }),
    lacks('three', 'Work'),
  ]
  const keys = (id?: string) => {
    const first = missingFirst(
      [...asked, line({ section: 'Whole' })],
      sectionsOf([...asked, line({ section: 'Whole' })]).find(section => section.id === id),
    )
    return first && { within: first.within, keys: first.lines.map(({ key }) => key) }
  }
  expect(keys()).toEqual({ within: null, keys: ['one', 'three'] })
  expect(keys('the-child')).toEqual({ within: 'The child', keys: ['one'] })
  expect(keys('whole')).toBeNull()
})

it('gives every section of the form an address of its own', () => {
  const titles = [...new Set(nrmQuestions.map(({ section }) => section))]
  const ids = titles.map(sectionId)
  expect(new Set(ids).size).toBe(titles.length)
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]*[a-z]$/)
  expect(ids).not.toContain('all')
  expect(placeOf('c', line({ section: 'The child’s age and the authority told' }))).toBe(
    '/cases/c/nrm?section=the-child-s-age-and-the-authority-told#one',
  )
})

it('shows nothing of an answer that says where the child can be found', () => {
  const shown = shownLine(
    line({ class: 'location', state: 'edited', words: '1 Mill Lane', drawn: '2 Mill Lane' }),
    'c',
  )
  expect(shown.answer).toBe('hidden')
  expect(JSON.stringify(shown)).not.toContain('Mill Lane')
})

it('shows the first places of many, says how many there are, and leads to them all', () => {
  const sources = Array.from({ length: 60 }, (_, at) => ({
    kind: 'entry' as const,
    id: `${at}`,
    label: `Entry ${at}`,
  }))
  const some = shownLine(line({ section: 'Work', sources }), 'c')
  expect([some.sources.length, some.more]).toEqual([
    25,
    { count: 60, href: '/cases/c/nrm?section=work&places=one#one' },
  ])
  const all = shownLine(line({ section: 'Work', sources }), 'c', true)
  expect([all.sources.length, all.more]).toEqual([60, undefined])
  expect(shownLine(line({ sources: sources.slice(0, 25) }), 'c').more).toBeUndefined()
})
