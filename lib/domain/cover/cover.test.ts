import { expect, it } from 'vitest'
import { saysWhy } from './cover'

it('takes a reason of three words, in any script, and no less', () => {
  for (const why of ['Police rang tonight', 'Trẻ đã mất tích', 'He is missing.'])
    expect(saysWhy(why)).toBe(true)
  for (const why of ['', '   ', 'x', 'duty', '... --- ...', 'on duty']) expect(saysWhy(why)).toBe(false)
})
