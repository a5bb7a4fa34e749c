import { describe, expect, it } from 'vitest'
import { headingStyle, note, said, word, wordOf, zip } from '../../tests/cast/hostile-files'
import { wordText } from './word-text'

const styled = '<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>'
const listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
const numbering = {
  name: 'word/numbering.xml',
  text: '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
}
const text = (words: string) => ({ kind: 'text', words })

describe('what a Word file says', () => {
  it('is its headings, paragraphs, lists, tables and notes, in their order', async () => {
    const cell = (words: string) => `<w:tc>${said(words)}</w:tc>`
    const body = [
      said('Tenancy', styled),
      said('Rent of <b>£80</b>\u00a0a week'.replaceAll('<', '&lt;')),
      said(''),
      said('Bed 3', listed),
      `<w:tbl><w:tr>${cell('Name')}${cell('Paid')}</w:tr><w:tr><w:tc>${said('Khải')}${said('and a friend')}</w:tc>${cell('no')}</w:tr></w:tbl>`,
      '<w:p><w:r><w:t>Signed</w:t><w:tab/><w:t>by him</w:t><w:br/><w:footnoteReference w:id="1"/></w:r></w:p>',
    ]
    const file = wordOf(body.join(''), [headingStyle, numbering, note(1, 'Not his hand.')])
    expect(await wordText(file)).toEqual({
      cut: false,
      blocks: [
        { kind: 'heading', words: 'Tenancy' },
        text('Rent of <b>£80</b>\u00a0a week'),
        { kind: 'item', words: 'Bed 3' },
        {
          kind: 'table',
          rows: [
            ['Name', 'Paid'],
            ['Khải\nand a friend', 'no'],
          ],
        },
        text('Signed\tby him\n [note 1]'),
        text('[note 1] Not his hand.'),
      ],
    })
  })

  it('leaves out what was deleted, and keeps what was put in', async () => {
    const run = (tag: string, words: string) => `<w:r><w:${tag}>${words}</w:${tag}></w:r>`
    const body = `<w:p><w:del>${run('delText', 'Gone')}</w:del><w:ins>${run('t', 'Here')}</w:ins></w:p>`
    expect((await wordText(wordOf(body)))?.blocks).toEqual([text('Here')])
  })

  it('is cut where a page can hold no more, and says so', async () => {
    const many = await wordText(wordOf(said('x'.repeat(999)).repeat(200)))
    expect([many?.blocks.length, many?.cut]).toEqual([100, true])
    const small = await wordText(wordOf(said('x').repeat(6_000)))
    expect([small?.blocks.length, small?.cut]).toEqual([5_000, true])
  })
})

describe('nothing is shown of', () => {
  it('what is no Word file, or not whole', async () => {
    const sound = wordOf(said('x'))
    for (const bytes of [Buffer.from('x'), sound.subarray(0, 200), zip([{ name: 'a.txt', text: 'x' }])])
      expect(await wordText(bytes)).toBeUndefined()
    expect((await wordText(word()))?.blocks ?? []).toEqual([])
  })

  it('one that is small outside and huge inside', async () => {
    const bomb = wordOf(said('x').repeat(400_000))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await wordText(bomb)).toBeUndefined()
  })

  it('one that takes all of its room, and the next is shown', async () => {
    const deep = wordOf(`${'<w:p><w:r>'.repeat(400_000)}`)
    expect((await wordText(deep))?.blocks ?? []).toEqual([])
    expect((await wordText(wordOf(said('Here'))))?.blocks).toEqual([text('Here')])
  })
})
