import { describe, expect, it } from 'vitest'
import { anyOf, day, longText, moment, occurred, oneOf, text, yesNo } from './ask'
import { form } from './form'
import { transcriptOf } from './transcript'

const asked = form({
  id: 'visit',
  version: 3,
  title: 'A visit',
  questions: {
    safe: oneOf({ ask: 'Is the child safe?', options: yesNo }),
    signs: anyOf({
      ask: 'Signs',
      groups: [
        {
          heading: 'A',
          options: [
            { id: 'a', label: 'Afraid' },
            { id: 'b', label: 'Bruised' },
          ],
        },
      ],
    }),
    where: longText({ ask: 'Where?', class: 'location', orNotKnown: true }),
    phone: text({ ask: 'Phone', class: 'location' }),
    who: text({ ask: 'Who?', orNotKnown: true }),
    born: day({ ask: 'Born' }),
    met: moment({ ask: 'Met' }),
    since: occurred({ ask: 'Since when?' }),
  },
})
const answered = (answers: Parameters<typeof transcriptOf>[1]) =>
  transcriptOf(asked, answers).lines.map(line => line.answered)

describe('a transcript', () => {
  it('tells what was asked and answered in words, in the form’s order, with its version and language', () => {
    expect(transcriptOf(asked, { who: 'An uncle', safe: 'no', signs: ['b', 'a'] })).toEqual({
      form: 'visit',
      version: 3,
      lang: 'en-GB',
      lines: [
        { id: 'safe', asked: 'Is the child safe?', answered: 'No' },
        { id: 'signs', asked: 'Signs', answered: 'Bruised\nAfraid' },
        { id: 'who', asked: 'Who?', answered: 'An uncle' },
      ],
    })
    expect(transcriptOf(asked, {}, 'cy').lang).toBe('cy')
  })

  it('never holds where a child can be found, whatever was answered', () => {
    const notKnown = { notKnown: 'Last seen at 4 Mill Lane' }
    for (const [where, told] of [['4 Mill Lane', null] as const, [notKnown, 'Not known'] as const]) {
      const kept = transcriptOf(asked, { where, phone: '01632 960000' })
      expect(kept.lines.map(line => [line.id, line.answered])).toEqual([
        ['where', told],
        ['phone', null],
      ])
      expect(JSON.stringify(kept)).not.toMatch(/Mill Lane|01632/)
    }
  })

  it('says what is not known and why, and times as precisely as they are known', () => {
    expect(answered({ who: { notKnown: 'Would not say' } })).toEqual(['Not known: Would not say'])
    expect(answered({ born: '2011-02-03', met: '2026-03-01T09:05' })).toEqual([
      '3 February 2011',
      '1 March 2026, 9:05am',
    ])
    expect(answered({ since: { precision: 'about', at: '2026-01-05' } })).toEqual(['About 5 January 2026'])
    expect(answered({ since: { precision: 'not-known' } })).toEqual(['Not known when'])
  })

  it('keeps an option that the form no longer has as it was given', () => {
    expect(answered({ safe: 'perhaps' })).toEqual(['perhaps'])
  })
})
