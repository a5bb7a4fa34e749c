import { describe, expect, it } from 'vitest'
import { guessable } from './guessable'
import { piecesOf, weaknessOf } from './strength'

const about = ['Zoë Nwosu-Carter', 'z.nwosu@riverside.example', 'Riverside Children’s Partnership']

describe('a new password', () => {
  it.each([
    ['mossy lantern over tea', undefined],
    ['kJ8s0dPq2mZx', undefined],
    ['Пароль-из-восьми-слов', undefined],
    ['elevenchars', 'Make it 12 characters or more. It has 11.'],
    ['correct horse battery staple', undefined],
  ])('%s', (password, says) => {
    expect(weaknessOf(password, about)).toBe(says)
  })
  it.each([
    ['password1234'],
    ['liverpool2026'],
    ['qwertyqwerty'],
    ['aaaaaaaaaaaa'],
    ['abcdefghijkl'],
    ['1234567890123'],
    ['P@ssw0rdP@ssw0rd'],
    ['safeguarding1'],
    ['passwordpassword'],
    ['newcastle1234'],
  ])('is too easy: %s', password => {
    expect(weaknessOf(password, about)).toMatch(/easy to guess/)
  })
  it.each([
    ['mossy nwosu lantern tea'],
    ['ZOE-nwosu-CARTER-9413'],
    ['lantern riverside moss'],
    ['z0p Çarter bridge moss'],
  ])('holds a name of their own: %s', password => {
    expect(weaknessOf(password, about)).toMatch(/^Leave out your name/)
  })
  it('may be long, but not endless, and is judged before the test is given up', () => {
    expect(weaknessOf('mossy lantern over tea '.repeat(5), about)).toBeUndefined()
    expect(weaknessOf('x'.repeat(129), about)).toBe('Keep it to 128 characters.')
    expect(weaknessOf('x'.repeat(5_000_000), about)).toBe('Keep it to 128 characters.')
  })
  it('has no character that the database refuses', () => {
    expect(weaknessOf('mossy lantern\u0000 tea', about)).toMatch(/cannot be kept/)
  })
  it('refuses every common password that is long enough, and each one doubled', () => {
    const passing = guessable
      .map(word => word.repeat(Math.ceil(12 / word.length)))
      .filter(word => !weaknessOf(word, []))
    expect(passing).toEqual([])
  })
  it('knows the pieces of a name', () => {
    expect(piecesOf(['Ann Lee', 'a.lee@hq.example'])).toEqual(['annlee', 'aleehqexample', 'example'])
  })
})
