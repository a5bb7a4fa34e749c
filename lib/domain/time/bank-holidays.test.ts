import { describe, expect, it } from 'vitest'
import { bankHolidaySource, isBankHoliday } from './bank-holidays'

describe('bank holidays', () => {
  it.each([
    ['2026-04-06', 'Easter Monday', true, false, true],
    ['2026-06-15', 'the World Cup holiday', false, true, false],
    ['2026-01-02', '2 January', false, true, false],
    ['2026-03-17', "St Patrick's day", false, false, true],
    ['2026-07-13', 'the Boyne, a substitute day', false, false, true],
    ['2026-11-30', "St Andrew's day", false, true, false],
    ['2026-12-28', 'Boxing Day, a substitute day', true, true, true],
    ['2027-01-04', '2 January, a substitute day', false, true, false],
    ['2027-12-27', 'Christmas Day, a substitute day', true, true, true],
    ['2028-01-03', 'New Year, a substitute day', true, true, true],
    ['2026-12-26', 'a Saturday, replaced', false, false, false],
  ])('%s, %s', (day, _name, englandAndWales, scotland, northernIreland) => {
    expect(isBankHoliday(day, 'england-and-wales')).toBe(englandAndWales)
    expect(isBankHoliday(day, 'scotland')).toBe(scotland)
    expect(isBankHoliday(day, 'northern-ireland')).toBe(northernIreland)
  })

  it('says where it came from and which years it speaks for', () => {
    expect(bankHolidaySource).toEqual({
      source: 'GOV.UK bank holidays, Open Government Licence v3.0',
      lastUpdated: '2025-11-24',
      readOn: '2026-08-21',
      covers: { from: '2019-01-01', until: '2028-12-31' },
    })
  })
})
