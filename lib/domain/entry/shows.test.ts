import { expect, it } from 'vitest'
import { shown, showsIn, ticking } from './shows'

it('ticks the sign that an address names, beside those ticked already', () => {
  const sign = shown(showsIn('indicator', 'entry-01b'))
  expect(sign).toMatchObject({ question: 'indicators', code: 'entry-01b' })
  expect(ticking({ what: 'Seen.', indicators: ['uk-resident-08'] }, sign)).toEqual({
    what: 'Seen.',
    bears: ['indicators'],
    indicators: ['uk-resident-08', 'entry-01b'],
  })
  expect(ticking({ bears: ['acts', 'indicators'], indicators: ['entry-01b'] }, sign)).toEqual({
    bears: ['acts', 'indicators'],
    indicators: ['entry-01b'],
  })
  expect(shown(showsIn('exploitation', 'exp-06c'))?.question).toBe('types')
  expect(shown(showsIn('abuse', 'abuse-02'))).toMatchObject({ question: 'abuse', words: 'Sexual abuse' })
})

it('names nothing when an address says it twice, or says no text at all', () => {
  for (const sent of [['indicator.entry-01b', 'act.act-01'], [], undefined, null, 1, {}])
    expect(shown(sent)).toBeUndefined()
})

it.each(['', 'indicator', 'indicator.nothing', 'act.entry-01b', 'constructor.x', 'what.x'])(
  '"%s" names nothing',
  name => {
    expect(shown(name)).toBeUndefined()
    expect(ticking({}, shown(name))).toEqual({})
  },
)
