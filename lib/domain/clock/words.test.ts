import { expect, it } from 'vitest'
import { clocks, clocksIn } from './clocks'
import { ruleInWords } from './words'

it('says of a clock how long it gives, and whether that is a limit, an aim or a notice', () => {
  const rule = (id: string) => clocks.filter(clock => clock.id === id).map(ruleInWords)[0]
  expect(rule('referral-decision')).toBe('At most 1 working day')
  expect(rule('written-confirmation')).toBe('Aim: 24 hours')
  expect(rule('emergency-private-fostering-notice')).toBe('Tell them within 48 hours')
  expect(rule('conclusive-grounds-earliest')).toBe('Not before 30 calendar days')
  expect(clocksIn.Scotland.filter(({ id }) => id === 'emergency-order').map(ruleInWords)).toEqual([
    'On the day that the order itself gives',
  ])
  expect(rule('conference-notice')).toBe('Notice of 5 calendar days')
  expect(rule('silence-of-protectors')).toBe('Ask again after 2 working days without an answer')
  expect(rule('look-again')).toBe('On the day that was set')
  expect(rule('consent-at-eighteen')).toBe('On the day itself')
})
