import { describe, expect, it } from 'vitest'
import { anyOf, moment, occurred, text } from './ask'
import { fieldsOf, givenFrom, hiddenText, keptFrom, listOf, textOf } from './given'

const questions = {
  name: text({ ask: 'Name', orNotKnown: true }),
  signs: anyOf({ ask: 'Signs', groups: [] }),
  met: moment({ ask: 'Met' }),
  when: occurred({ ask: 'When' }),
}
const posted = (...pairs: [string, string | Blob][]) => {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}

describe('what was typed', () => {
  it('has the fields that a question’s controls send, and no others', () => {
    expect(fieldsOf('name', questions.name)).toEqual(['name', 'name.notKnown', 'name.reason'])
    expect(fieldsOf('met', questions.met)).toEqual(['met.day', 'met.month', 'met.year', 'met.time'])
    const [first] = fieldsOf('when', questions.when)
    expect(first).toBe('when.precision')
  })

  it('leaves behind what is not of the form, and what is a file', () => {
    const data = posted(['name', 'A'], ['role', 'administrator'], ['__proto__', 'x'], ['case', 'HF-1'])
    expect(givenFrom(data, questions)).toEqual({ name: 'A' })
    expect(givenFrom(posted(['name', new Blob(['x'])]), questions)).toEqual({})
  })

  it('takes the first of a single answer and all of a list, exactly as typed', () => {
    const data = posted(
      ['name', ' A '],
      ['name', 'B'],
      ['signs', 'a'],
      ['signs', 'b'],
      ['met.day', '1'],
      ['met.day', '2'],
    )
    expect(givenFrom(data, questions)).toEqual({ name: ' A ', signs: ['a', 'b'], 'met.day': '1' })
  })

  it('reads as text or as a list whatever it is', () => {
    const given = { one: 'a', many: ['a', 'b'], none: '' }
    expect([textOf(given, 'one'), textOf(given, 'many'), textOf(given, 'absent')]).toEqual(['a', '', ''])
    expect([listOf(given, 'one'), listOf(given, 'many'), listOf(given, 'none')]).toEqual([
      ['a'],
      ['a', 'b'],
      [],
    ])
    expect(listOf(given, 'absent')).toEqual([])
  })
})

it('keeps with its words the version that a form was filled in from, and its window, and nothing else that is hidden', () => {
  const window = { once: '01a2251c-1446-7455-803d-7f0783b618af', kept: '2' }
  const data = posted(['name', 'Mo'], ['version', '3'], ...Object.entries(window), ['case', 'y'])
  expect(keptFrom(data, { name: questions.name })).toEqual({ name: 'Mo', version: '3', ...window })
  for (const field of ['version', 'once', 'kept']) data.set(field, '3 or so')
  expect(keptFrom(data, { name: questions.name })).toEqual({ name: 'Mo' })
})

it('reads nothing from a hidden field that no page of ours can have written', () => {
  const id = '01a2251c-1446-7455-803d-7f0783b618af'
  for (const said of [id, 'Northern Ireland', 'who why', '']) expect(hiddenText(said)).toBe(said)
  for (const said of ['\u0000', `${id}\n`, 'a\u202eb', 'ሰላም', '\ufffd']) expect(hiddenText(said)).toBe('')
  expect(hiddenText('x'.repeat(5_000)).length).toBe(2_000)
  expect(hiddenText(null)).toBe('')
})
