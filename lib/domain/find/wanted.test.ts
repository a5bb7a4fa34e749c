import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bornIn } from './born'
import { isNothing, wantedIn } from './wanted'
import { covered, nearEnough, whyInWords } from './why'

const today = '2026-12-01'

describe('what was typed', () => {
  it.each([
    ['HF-AB12CD3E', ['HF-AB12CD3E']],
    ['hf ab12cd3e', ['HF-AB12CD3E']],
    ['hfOB12CDIE', ['HF-0B12CD1E']],
    ['HF-AB12', []],
  ])('%s is the reference %j', (words, references) => {
    expect(wantedIn(words, today).references).toEqual(references)
  })

  it.each([
    ['6ZGZKKDP', ['HF-6ZGZKKDP']],
    [' 6zgzkkdp ', ['HF-6ZGZKKDP']],
    ['obi2cdie', ['HF-0B12CD1E']],
    ['12345678', ['HF-12345678']],
    ['6ZGZKKD', []],
    ['6ZGZKKDPQ', []],
    ['6ZGZ KKDP', []],
    ['6ZGZKKDU', []],
  ])('%s alone may be the reference %j, and is looked for as all else too', (words, bare) => {
    expect(wantedIn(words, today)).toMatchObject({ references: [], bare })
    expect(isNothing(wantedIn(words, today))).toBe(false)
  })

  it('of eight letters is a name as well', () => {
    expect(wantedIn('Kestrell', today)).toMatchObject({ bare: ['HF-KESTRE11'], name: 'kestrell' })
  })

  it.each([
    ['14/02/2010', ['2010-02-14']],
    ['4.2.2010', ['2010-02-04', '2010-04-02']],
    ['2010-02-14', ['2010-02-14']],
    ['14 Feb 2010', ['2010-02-14']],
    ['4th March, 2010', ['2010-03-04']],
    ['31/02/2010', []],
    ['07700 900112', []],
    ['03.05.11', ['2011-05-03', '2011-03-05']],
    ['3/5/11', ['2011-05-03', '2011-03-05']],
    ['14-02-10', ['2010-02-14']],
    ['30/11/26', ['2026-11-30']],
    ['2/12/26', ['1926-12-02', '2026-02-12']],
    ['25.12.98', ['1998-12-25']],
    ['31/02/10', []],
    ['+33 6 12 34 56 78', []],
    ['07.70.09.00.11', []],
    ['3/5.11', []],
  ])('%s is a birth on %j', (words, days) => {
    expect(bornIn(words, today).days).toEqual(days)
  })

  it('is taken apart', () => {
    expect(wantedIn('Khai Luong 14/02/2010 07700 900112', today)).toMatchObject({
      name: 'khai luong',
      born: ['2010-02-14'],
      telephones: [{ kind: 'telephone', value: '+447700900112' }],
    })
    expect(wantedIn('Khai 3/5/11', today)).toMatchObject({ name: 'khai', born: ['2011-05-03', '2011-03-05'] })
    expect(wantedIn('zz26 kst', today).others).toContainEqual({ kind: 'plate', value: 'ZZ26KST' })
    expect(wantedIn('41 Quarry Lane, ZZ4 7AB', today)).toMatchObject({ name: '' })
  })

  it('is nothing when it says too little, and never more than can be asked', () => {
    for (const words of ['', ' ', 'a', '-', '\0', '😀']) expect(isNothing(wantedIn(words, today))).toBe(true)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), words => {
        const { name, references, others } = wantedIn(words, today)
        expect(name).not.toMatch(/\p{Cc}/u)
        expect(name.length).toBeLessThan(4_000)
        expect(references.length + others.length).toBeLessThan(20)
      }),
    )
  })
})

describe('a name looked for', () => {
  it.each([
    ['kai', 'Lương Văn Khải'],
    ['loung van kai', 'Lương Văn Khải'],
    ['Houng Nguen Thi', 'Nguyễn Thị Hương'],
    ['Tyreese', 'Tyrese Ashmount-Bello'],
  ])('%s is near %s', (wanted, known) => {
    expect(covered(wanted, known)).toBeGreaterThanOrEqual(nearEnough)
  })

  it.each([
    ['khai nguyen van', 'Lương Văn Khải'],
    ['Rebin', 'Lương Văn Khải'],
    ['Thi', 'Lương Văn Khải'],
    ['', 'Ali'],
  ])('%s is not near %s', (wanted, known) => {
    expect(covered(wanted, known)).toBeLessThan(nearEnough)
  })

  it('says which name it was', () => {
    const child = { name: 'Lương Văn Khải', aliases: ['Tommy'] }
    expect(whyInWords(['name', 'born'], 'khai luong', child)).toEqual(['The name', 'The date of birth'])
    expect(whyInWords(['name'], 'tomy', child)).toEqual(['The spelling of another name: Tommy'])
  })
})
