import { describe, expect, it } from 'vitest'
import { isCalled, isEmptyCall, parametersOf, postedActions } from './action-envelope'
import { isFieldName } from './field-names'
import type { Field } from './multipart'

const action = (start: string) => start.padEnd(42, '0')
const record = action('60')

// Captured from Chromium 156 against Next 16.4.6, with JavaScript: the form's hidden fields ride along.
const scripted: Field[] = [
  ['_1_$ACTION_REF_5', ''],
  ['_1_$ACTION_5:0', `{"id":"${record}","bound":"$@1"}`],
  ['_1_$ACTION_5:1', '[{"error":"","given":{}}]'],
  ['_1_$ACTION_KEY', 'k795fece70e176f301e347972bde58118'],
  ['_1_words', '$hello'],
  ['_1_where[0].town', 'Hull'],
  ['0', '[{"error":"","given":{"words":"$$hello"},"same":{},"again":"$0:0:same"},"$K1"]'],
]
// And without.
const scriptless: Field[] = [
  ['$ACTION_REF_5', ''],
  ['$ACTION_5:0', `{"id":"${record}","bound":"$@1"}`],
  ['$ACTION_5:1', '[{"error":"","given":{}}]'],
  ['$ACTION_KEY', 'k795fece70e176f301e347972bde58118'],
  ['words', '$hello'],
]
const without = (fields: Field[], gone: string) => fields.filter(([name]) => name !== gone)

describe('an action id', () => {
  it('tells how many parameters its action declares', () => {
    const told = ['00', '40', '60', '70', '7e', '7f'].map(start => parametersOf(action(start)))
    expect(told).toEqual([0, 1, 2, 3, 6, undefined])
  })
})

describe('a scripted call', () => {
  it('is taken as React writes it', () => expect(isCalled(record, scripted)).toBe(true))
  it('is refused for an action with another number of parameters', () => {
    for (const start of ['00', '40', '70']) expect(isCalled(action(start), scripted)).toBe(false)
  })
  it('is refused with two argument lists, none, or a chunk that is no field of the form', () => {
    expect(isCalled(record, [...scripted, ['0', '[{},"$K1"]']])).toBe(false)
    expect(isCalled(record, without(scripted, '0'))).toBe(false)
    for (const name of ['1', 'S1', '_2_words', 'words', '_1_', '_1___proto__'])
      expect(isCalled(record, [...scripted, [name, 'x']]), name).toBe(false)
  })
  it('may be empty only for an action that declares nothing', () => {
    expect(isEmptyCall(action('00'), '[]')).toBe(true)
    expect(isEmptyCall(record, '[]')).toBe(false)
    expect(isEmptyCall(action('00'), '["$F1"]')).toBe(false)
  })
})

describe('a scriptless post', () => {
  it('is taken as React writes it, bound or plain', () => {
    expect(postedActions(scriptless)).toEqual([record])
    expect(postedActions([[`$ACTION_ID_${action('40')}`, '']])).toEqual([action('40')])
    expect(postedActions([[`$ACTION_ID_${action('00')}`, '']])).toEqual([action('00')])
  })
  it('is taken from a form with two buttons, whichever was pressed', () => {
    const other: Field[] = [
      ['$ACTION_4:0', `{"id":"${action('7f')}","bound":"$@1"}`],
      ['$ACTION_4:1', '[null]'],
      ['$ACTION_KEY', 'k92672a9b2e4ce65e0d476285765f8893'],
    ]
    expect(postedActions([...scriptless, ...other])).toEqual([record])
    expect(postedActions([...scriptless, ['$ACTION_REF_4', ''], ...other])).toEqual([record, action('7f')])
  })
  it('is refused with a plain action beside one that keeps state', () => {
    expect(postedActions([...scriptless, [`$ACTION_ID_${action('40')}`, '']])).toBeUndefined()
  })
  it('is refused when an action would be called without its form', () => {
    expect(postedActions([[`$ACTION_ID_${record}`, '']])).toBeUndefined()
  })
  it('is refused when a chunk is missing, doubled or of another shape', () => {
    for (const name of ['$ACTION_REF_5', '$ACTION_5:0', '$ACTION_5:1'])
      expect(postedActions(without(scriptless, name)), name).toBeUndefined()
    const more: Field[] = [
      ['$ACTION_KEY', 'k1'],
      ['$ACTION_REF_5', ''],
      ['$ACTION_5:2', ''],
    ]
    for (const field of more) expect(postedActions([...scriptless, field]), field[0]).toBeUndefined()
    const mangled: Field = ['$ACTION_5:0', `{"id":"${record}","bound":"$@0"}`]
    expect(postedActions([...without(scriptless, '$ACTION_5:0'), mangled])).toBeUndefined()
  })
})

describe('a field name', () => {
  it('is what a form of ours uses, and never a door into an object', () => {
    for (const name of ['words', 'where.day', 'where[0].town', 'a:b', 'x-1'])
      expect(isFieldName(name), name).toBe(true)
    for (const name of [
      '',
      '__proto__',
      'a.constructor',
      'a[prototype]',
      'then',
      'é',
      'a b',
      '$x',
      'a'.repeat(201),
    ])
      expect(isFieldName(name), name).toBe(false)
  })
})
