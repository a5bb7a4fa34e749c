import { expect, it } from 'vitest'
import { anyOf, day, moment, occurred, oneOf, text, yesNo } from './ask'
import { check } from './check'
import { differencesIn } from './differences'
import { form } from './form'
import { typed } from './typed'

const all = form({
  id: 'all',
  version: 1,
  title: 'All kinds',
  questions: {
    name: text({ ask: 'Name', orNotKnown: true, optional: true }),
    safe: oneOf({ ask: 'Safe?', options: yesNo, optional: true }),
    why: text({ ask: 'Why?' }),
    signs: anyOf({ ask: 'Signs', groups: [{ heading: 'Signs', options: yesNo }], optional: true }),
    born: day({ ask: 'Born', optional: true }),
    called: moment({ ask: 'Called', optional: true }),
    when: occurred({ ask: 'When', optional: true }),
  },
  when: { why: { safe: ['no'] } },
})
const now = { day: '2026-03-26', time: '12:00' }

it('gives back what was typed: checking it again finds the same answers', () => {
  const answers = {
    name: { notKnown: 'gives none' },
    safe: 'no',
    why: 'Followed',
    signs: ['yes', 'no'],
    born: '2010-02-04',
    called: '2026-03-25T05:40',
    when: { precision: 'month', at: '2026-02' },
  } as const
  expect(check(all, typed(all, answers), now)).toEqual({ ok: true, answers })
  expect(typed(all, {})).toEqual({})
})

it('tells where two fillings differ, in words, and leaves out what is no longer asked', () => {
  const theirs = typed(all, { name: 'Mo', safe: 'no', why: 'Followed', born: '2010-02-04' })
  const yours = { ...theirs, name: '', 'name.notKnown': 'yes', 'name.reason': 'denied ', safe: 'yes' }
  expect(differencesIn(all, theirs, yours)).toEqual([
    { asked: 'Name', theirs: 'Mo', yours: 'Not known: denied' },
    { asked: 'Safe?', theirs: 'No', yours: 'Yes' },
    { asked: 'Why?', theirs: 'Followed', yours: 'Nothing' },
  ])
  expect(differencesIn(all, theirs, { ...theirs, name: ' Mo ' })).toEqual([])
})
