import { expect, it } from 'vitest'
import { nrmQuestionOf } from './questions'
import { textFromValue, valueFromText, valueInWords } from './value'

const question = (key: string) => {
  const found = nrmQuestionOf(key)
  if (!found) throw new Error(`No question ${key}`)
  return found
}

it('reads a list one item a line, and writes it back the same', () => {
  const value = valueFromText(question('ukPlaces'), ' Leeds \n\nHull\nLeeds')
  expect(value).toEqual(['Leeds', 'Hull'])
  expect(valueFromText(question('ukPlaces'), textFromValue(value))).toEqual(value)
})

it('says values in words', () => {
  expect(valueInWords(question('under18'), 'not-sure')).toBe('Not sure')
  expect(valueInWords(question('dateOfBirth'), '2010-02-14')).toBe('14 February 2010')
  expect(valueInWords(question('exploitationTypes'), ['otherType'])).toBe('Another kind')
})
