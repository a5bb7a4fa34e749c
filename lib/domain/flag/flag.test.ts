import { describe, expect, it } from 'vitest'
import { type FlagLine, flagInWords, reviewDue } from './flag'

const flag: FlagLine = {
  id: 'flag',
  kind: 'not-alone',
  words: 'A large dog.',
  fromOn: '2026-03-20',
  reviewOn: '2026-04-01',
}

describe('a flag', () => {
  it('is one sentence, whatever stops end its words', () => {
    expect(flagInWords(flag, '2026-03-26')).toBe('Do not visit alone: A large dog.')
    expect(flagInWords({ ...flag, words: 'A large dog' }, '2026-03-26')).toBe(
      'Do not visit alone: A large dog.',
    )
  })

  it('says from when while it is to come, and that its review is due from its day on', () => {
    expect(flagInWords({ ...flag, kind: 'court', words: 'Hearing' }, '2026-03-19')).toMatch(
      /^Court date: Hearing\. From .*20 Mar.*\.$/,
    )
    expect(['2026-03-31', '2026-04-01', '2026-04-02'].map(today => reviewDue(flag, today))).toEqual([
      false,
      true,
      true,
    ])
    expect(flagInWords(flag, '2026-04-01')).toMatch(/Review due\.$/)
  })
})
