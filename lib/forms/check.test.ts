import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf, day, longText, moment, occurred, oneOf, text, yesNo } from './ask'
import { askedIn, check, soFar } from './check'
import { form } from './form'
import { type Given, givenFrom } from './given'

const now = { day: '2026-03-26', time: '09:30' }
const kinds = form({
  id: 'kinds',
  version: 1,
  title: 'Every kind of question',
  questions: {
    name: text({ ask: 'Name', orNotKnown: true }),
    short: text({ ask: 'Short', max: 5, optional: true }),
    email: text({ ask: 'E-mail', input: 'email', optional: true }),
    story: longText({ ask: 'Story', optional: true }),
    danger: oneOf({ ask: 'Danger?', options: yesNo }),
    called: oneOf({ ask: 'Called?', options: yesNo }),
    handler: text({ ask: 'Handler' }),
    signs: anyOf({
      ask: 'Signs',
      groups: [
        {
          heading: 'All',
          options: [
            { id: 'a', label: 'A' },
            { id: 'b', label: 'B' },
          ],
        },
      ],
      optional: true,
    }),
    born: day({ ask: 'Born', past: true, optional: true }),
    meeting: moment({ ask: 'Meeting', optional: true }),
    happened: occurred({ ask: 'When?', optional: true }),
  },
  when: { called: { danger: ['yes'] }, handler: { called: ['yes'] } },
})
const enough: Given = { name: 'Amara', danger: 'no' }
const errors = (given: Given) => {
  const read = check(kinds, { ...enough, ...given }, now)
  return read.ok ? {} : read.errors
}
const answers = (given: Given) => {
  const read = check(kinds, { ...enough, ...given }, now)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.answers
}
describe('an answer', () => {
  it('is needed unless it is optional, and says so for every question at once', () => {
    expect(check(kinds, {}, now)).toEqual({
      ok: false,
      errors: {
        name: 'Answer this, or say that it is not known and why.',
        danger: 'Choose one of the answers.',
      },
    })
    expect(answers({ short: '  ' })).toEqual({ name: 'Amara', danger: 'no' })
  })

  it('may be that it is not known, with a reason, and not both', () => {
    const notKnown = { name: '', 'name.notKnown': 'yes' }
    expect(answers({ ...notKnown, 'name.reason': ' Would not say ' }).name).toEqual({
      notKnown: 'Would not say',
    })
    expect(errors(notKnown).name).toBe('Say in a few words why it is not known.')
    expect(errors({ 'name.notKnown': 'yes', 'name.reason': 'No' }).name).toMatch(
      /^You gave an answer and also/,
    )
    expect(errors({ ...notKnown, 'name.reason': 'x'.repeat(501) }).name).toMatch(
      /^Keep this to 500 characters/,
    )
    expect(errors({ ...notKnown, 'name.reason': '\u0000' }).name).toMatch(/cannot be kept/)
    expect(answers({ 'short.notKnown': 'yes', 'short.reason': 'Not asked' }).short).toBeUndefined()
  })

  it('is one of the options on the page, or several of them once each', () => {
    for (const danger of ['maybe', 'YES', '__proto__', 'constructor', ' yes'])
      expect(errors({ danger }).danger).toBe('Choose one of the answers on the page.')
    expect(answers({ signs: ['a', 'b', 'a'] }).signs).toEqual(['a', 'b'])
    expect(answers({ signs: 'b' }).signs).toEqual(['b'])
    expect(errors({ signs: ['a', 'c'] }).signs).toBe('Choose one of the answers on the page.')
    expect(errors({ danger: ['yes', 'no'] }).danger).toBeDefined()
  })

  it('has a length that is said, in the characters that people count', () => {
    expect(answers({ short: ' 12345\r\n' }).short).toBe('12345')
    expect(errors({ short: '123456' }).short).toBe('Keep this to 5 characters. It has 6.')
    expect(errors({ story: 'x'.repeat(5_000_000) }).story).toBe(
      'Keep this to 15,000 characters. It has 5,000,000.',
    )
    expect(answers({ story: 'a\r\nb\rc' }).story).toBe('a\nb\nc')
  })

  it('holds nothing that a table, a PDF or a person cannot', () => {
    for (const bad of ['a\u0000b', '\u0007', '\ud800', 'x\udc00y', '\ufffe', '\u007f'])
      expect(errors({ story: bad }).story, JSON.stringify(bad)).toMatch(/cannot be kept/)
    for (const good of ['👩‍👧', 'ትግርኛ', 'عربى', 'Lương Văn Khải', 'a\tb\nc', 'e\u0301'])
      expect(answers({ story: good }).story).toBe(good)
  })

  it('of an e-mail question looks like an address', () => {
    expect(errors({ email: 'nobody' }).email).toMatch(/^Give an e-mail address/)
    expect(answers({ email: 'a@example.org' }).email).toBe('a@example.org')
  })
})

describe('a hidden question', () => {
  const hidden = { called: 'yes', handler: 'Handler 7', danger: 'no' }

  it('is neither read nor kept, and opens no other', () => {
    expect(askedIn(kinds, { ...enough, ...hidden })).not.toContain('handler')
    expect(answers(hidden)).toEqual({ name: 'Amara', danger: 'no' })
    expect(soFar(kinds, hidden, now)).toEqual({ danger: 'no' })
    expect(errors({ danger: 'yes', called: 'yes' })).toEqual({ handler: 'Write an answer.' })
    expect(answers({ ...hidden, danger: 'yes' })).toMatchObject(
      hidden && { called: 'yes', handler: 'Handler 7' },
    )
  })
})

describe('answers that must not stand together', () => {
  const visit = form({
    id: 'visit',
    version: 1,
    title: 'A visit',
    questions: {
      feared: oneOf({ ask: 'Feared?', options: yesNo, optional: true }),
      told: oneOf({ ask: 'Told?', options: yesNo, optional: true }),
    },
    never: [{ these: { feared: ['yes'], told: ['yes'] }, at: 'told', says: 'Do not tell them.' }],
  })

  it('are refused where the form says so, and only together', () => {
    expect(check(visit, { feared: 'yes', told: 'yes' }, now)).toEqual({
      ok: false,
      errors: { told: 'Do not tell them.' },
    })
    for (const given of [{ feared: 'yes', told: 'no' }, { feared: 'no', told: 'yes' }, { told: 'yes' }])
      expect(check(visit, given, now).ok, JSON.stringify(given)).toBe(true)
  })
})

describe('whatever is posted', () => {
  const names = Object.entries(kinds.questions).flatMap(([id]) =>
    ['', '.day', '.month', '.year', '.time', '.precision', '.notKnown', '.reason'].map(part => id + part),
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('yes', 'no', 'a', '2026', '2', '29', 'exact', 'year', '\u0000', '\ud800', '__proto__'),
  )
  const posted = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value), {
    maxLength: 40,
  })
  const data = (pairs: readonly [string, string][]) => {
    const made = new FormData()
    for (const [name, each] of pairs) made.append(name, each)
    return made
  }

  it('is read without throwing, and every error is a sentence beside a question of the form', () => {
    fc.assert(
      fc.property(posted, pairs => {
        const given = givenFrom(data(pairs), kinds.questions)
        const read = check(kinds, given, now)
        if (read.ok) expect(soFar(kinds, given, now)).toEqual(read.answers)
        else
          for (const [id, says] of Object.entries(read.errors)) {
            expect(Object.hasOwn(kinds.questions, id)).toBe(true)
            expect(says).toMatch(/^[A-Z].*\.$/)
          }
        for (const id of Object.keys(soFar(kinds, given, now))) expect(askedIn(kinds, given)).toContain(id)
      }),
      { numRuns: 500 },
    )
  })

  it('checks alike after it was kept in a draft and read back', () => {
    fc.assert(
      fc.property(posted, pairs => {
        const given = givenFrom(data(pairs), kinds.questions)
        expect(check(kinds, JSON.parse(JSON.stringify(given)), now)).toEqual(check(kinds, given, now))
      }),
    )
  })
})
