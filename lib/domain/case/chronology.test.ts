import { describe, expect, it } from 'vitest'
import { bareCase, bareEntry, stepEvent, worker } from '../../../tests/cast/bare-case'
import { chronology } from './chronology'

const at = (time: string) => new Date(`2026-03-26T${time}:00Z`)
const written = (id: string, time: string) => ({ id, writtenBy: worker, writtenAt: at(time) })
const concern = {
  ...written('concern', '08:00'),
  caseId: 'case',
  transcript: { form: 'concern', version: 1, lang: 'en-GB', lines: [] },
  danger: {},
  worry: { whatWorries: 'He is afraid.' },
}
const of = (...entries: ReturnType<typeof bareEntry>[]) => chronology(bareCase({ entries }))

describe('the chronology', () => {
  it('merges everything in the order it happened, and what has no date last', () => {
    const unknown = bareEntry({ precision: 'not-known' })
    const seen = bareEntry({ precision: 'exact', at: '2026-03-26T05:40' })
    const month = bareEntry({ precision: 'month', at: '2026-03' }, { known: 'told', source: 'His aunt' })
    const lines = chronology(
      bareCase({
        entries: [unknown, seen, month],
        concerns: [concern],
        stepEvents: [
          stepEvent('childrens-services', 'sent', '2026-03-26T08:15:00Z'),
          stepEvent('police', 'sent', '2026-03-26T05:50:00Z', { said: 'Officers went at once.' }),
        ],
        decisions: [
          {
            ...written('decision', '09:00'),
            caseId: 'case',
            outcome: 'accepted',
            reasons: 'Clear.',
            reply: 'Thanks.',
          },
        ],
        determinations: [
          {
            ...written('determination', '10:00'),
            result: 'met',
            computed: 'met',
            reasons: 'Moved and put to work.',
            snapshot: { act: [], means: [], purpose: [] },
          },
        ],
      }),
    )
    expect(lines.map(({ dateInWords, heading }) => `${dateInWords}: ${heading}`)).toEqual([
      'March 2026: Told by his aunt',
      '26 March 2026, 5:40am: Seen or heard',
      'time not known (written down 26 March 2026, 5:50am): Police told',
      '26 March 2026, 8:00am: Concern submitted',
      'time not known (written down 26 March 2026, 8:15am): Referral to children’s services',
      '26 March 2026, 9:00am: Concern accepted by the lead',
      '26 March 2026, 10:00am: Determination: An act and a purpose are evidenced',
      'date not known: Seen or heard',
    ])
    expect(lines.map(({ text }) => text)).toContain('Officers went at once.')
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  it('sorts an instant by the London clock, as entries are', () => {
    const entry = bareEntry({ precision: 'exact', at: '2026-07-10T11:30' })
    const call = stepEvent('police', 'sent', '2026-07-10T10:50:00Z')
    const lines = chronology(bareCase({ entries: [entry], stepEvents: [call] }))
    expect(lines.map(({ sortKey }) => sortKey)).toEqual(['2026-07-10T11:30', '2026-07-10T11:50'])
  })

  it('keeps the child’s own words apart from what others write', () => {
    const [line] = of(
      bareEntry({ precision: 'day', at: '2026-03-25' }, { known: 'said', words: 'I was tired.' }),
    )
    expect(line).toMatchObject({ known: 'said', words: 'I was tired.', text: 'Something happened.' })
  })

  it('joins a correction and what it corrects, and moves neither', () => {
    const wrong = bareEntry({ precision: 'day', at: '2026-03-25' }, { id: 'wrong' })
    const right = bareEntry({ precision: 'day', at: '2026-03-20' }, { id: 'right', correctsId: 'wrong' })
    expect(of(wrong, right).map(({ id, corrects, correctedBy }) => [id, corrects, correctedBy])).toEqual([
      ['right', 'wrong', undefined],
      ['wrong', undefined, 'right'],
    ])
  })

  it.each([
    [{ precision: 'exact', at: '2026-03-25T08:00' }, false],
    [{ precision: 'exact', at: '2026-03-25T07:59' }, true],
    [{ precision: 'day', at: '2026-03-24' }, true],
    [{ precision: 'about', at: '2026-03-25' }, false],
    [{ precision: 'month', at: '2026-03' }, false],
    [{ precision: 'month', at: '2026-02' }, true],
    [{ precision: 'year', at: '2025' }, true],
    [{ precision: 'year', at: '2026' }, false],
    [{ precision: 'not-known' }, false],
  ] as const)('knows whether %o was written down late', (occurred, late) => {
    expect(of(bareEntry(occurred))[0]?.lateEntry).toBe(late)
  })
})
