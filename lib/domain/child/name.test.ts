import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey, sameness, worthALook } from './name'

const named = (...names: string[]) => ({ names })

describe('the key of a name', () => {
  it.each([
    ['Lương Văn Khải', 'khai luong van'],
    ['KHAI  Luong, Van', 'khai luong van'],
    ['Đặng Thị Bích', 'bich dang thi'],
    ['Łukasz Wałęsa', 'lukasz walesa'],
    ['Søren Groß', 'gross soren'],
    ["Síle O'Brien", 'obrien sile'],
    ['Síle O’Brien', 'obrien sile'],
    ['Tyrese Ashmount-Bello', 'ashmount bello tyrese'],
    ['İbrahim Işık', 'ibrahim isik'],
    ['أحمد', 'احمد'],
    [' - ', ''],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('one child or two', () => {
  it.each([
    ['Lương Văn Khải', 'Luong Van Khai'],
    ['Lương Văn Khải', 'Khai Luong'],
    ['Tyrese Ashmount-Bello', 'Tyreese Ashmount Bello'],
    ['Rebin Khoshawi', 'Rebeen Khoshawi'],
    ['Ardit Kolshi', 'Kolshi Ardit'],
    ['Abdul Rahman Saleh', 'Abdulrahman Saleh'],
    ['Mohammed Yusuf', 'Muhammed Yousuf'],
    ['Tomy', 'Tommy'],
    ['Ahmad', 'Ahmed'],
    ['Aife', 'Aoife'],
    ['Ardid', 'Ardit'],
    ['Maria', 'Mariya'],
    ['Kai', 'Khải'],
    ['Lin', 'Linh'],
    ['Ahmed Karimi', 'Ahmad Karimy'],
    ['Nguyen Thi Lan', 'Nguen Ti Lan'],
    ['Yusuf Ali', 'Yousef Aly'],
    ['Samir Osman', 'Sameer Othman'],
    ['Nga', 'Ngah'],
  ])('%s and %s are worth a look', (a, b) => {
    expect(sameness(named(a), named(b)).score).toBeGreaterThanOrEqual(worthALook)
  })

  it.each([
    ['Lương Văn Khải', 'Nguyễn Văn Khải'],
    ['Lương Văn Khải', 'Lương Văn Minh'],
    ['Ardit Kolshi', 'Arben Koleci'],
    ['Tyrese Ashmount-Bello', 'Denise Ashmount'],
    ['Aoife Brennan', 'Rebin Khoshawi'],
    ['Ahmed', 'Hamid'],
    ['Minh', 'Khanh'],
    ['Ali Hassan', 'Amir Hossein'],
    ['', ''],
  ])('%s and %s are not', (a, b) => {
    expect(sameness(named(a), named(b)).score).toBeLessThan(worthALook)
  })

  it('answers for a name made to be slow before the test is given up', () => {
    const many = (first: string) => Array.from({ length: 200 }, (_, at) => `${first}${at}aaaa`).join(' ')
    expect(sameness(named(many('b')), named(many('c'))).score).toBeLessThan(1)
  })

  it('says why', () => {
    const khai = { names: ['Lương Văn Khải', 'Tommy'], dateOfBirth: '2010-02-04' }
    expect(sameness(khai, { names: ['Luong Van Khai'], dateOfBirth: '2010-02-04' })).toEqual({
      score: 1,
      reasons: [
        'The names are the same but for accents, capitals, hyphens or the order of the words.',
        'The dates of birth are the same.',
      ],
    })
    expect(sameness(khai, { names: ['Tommy'], dateOfBirth: '2010-04-02' }).reasons).toEqual([
      'The names are the same.',
      'One of the names is an alias.',
      'The dates of birth have day and month the other way round.',
    ])
    expect(sameness(khai, { names: ['Khai Luong'], dateOfBirth: '2010-02-14' }).reasons).toEqual([
      'The names are spelt alike, or one is part of the other.',
      'The dates of birth differ by one digit.',
    ])
  })

  it('weighs a date of birth, and never lets it decide alone', () => {
    const at = (dateOfBirth: string) => ({ names: ['Khai Luong'], dateOfBirth })
    const score = (other: string) => sameness(at('2010-02-04'), at(other)).score
    const partly = (other: string) =>
      sameness(at('2010-02-04'), { names: ['Luong Van Khai'], dateOfBirth: other }).score
    expect(score('1999-12-31')).toBeGreaterThanOrEqual(worthALook)
    const order = ['2010-02-04', '2010-04-02', '2010-02-05', '1999-12-31'].map(partly)
    expect([...order].sort((a, b) => b - a)).toEqual(order)
    const stranger = { names: ['Rebin Khoshawi'], dateOfBirth: '2010-02-04' }
    expect(sameness(at('2010-02-04'), stranger).score).toBeLessThan(worthALook)
  })

  it('is the same both ways round, and stays between 0 and 1', () => {
    const word = fc.constantFrom('Khai', 'Kai', 'Thai', 'Luong', 'Long', 'Van', 'Vân', 'Ali', '')
    const name = fc.array(word, { maxLength: 5 }).map(words => words.join(' '))
    const dateOfBirth = fc.constantFrom('2010-02-04', '2010-04-02', '2010-02-14', '2009-01-02')
    const names = fc.record({ names: fc.array(name, { maxLength: 3 }), dateOfBirth })
    fc.assert(
      fc.property(names, names, (a, b) => {
        const { score } = sameness(a, b)
        expect(score).toBeCloseTo(sameness(b, a).score, 10)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })
})
