import { describe, expect, it } from 'vitest'
import { entry, nrmEdit } from '../../tests/cast/case-file'
import { khai } from '../../tests/cast/khai'
import { nrmDocument, signedBy } from '../../tests/cast/nrm-document'
import { bare, readPdf } from '../../tests/cast/read-pdf'
import { linesAsked } from '../domain/nrm/document'
import { nrmPdf } from './nrm-pdf'

/** The answers as printed: without what stands at the head and foot of each page. */
const body = (pages: readonly string[]) =>
  bare(pages.join(' ')).replace(
    /OFFICIAL-SENSITIVEPage\d+of\d+HF-7K2M9QXA·.*?\(Londontime\)|(DRAFT–notsignedoff)?OFFICIAL-SENSITIVEHF-7K2M9QXA/g,
    '',
  )

const hostile = `#read("/etc/passwd") $x^2$ *bold* _low_ @ref <label> \\ // not a comment /* nor this */ \`raw\` = = - + ~ -- ... 'q' "q" #let x = 1 http://example.org/a_b`

describe('the NRM document as PDF', () => {
  it('holds every question and answer, is tagged, and says its language and title', async () => {
    const document = nrmDocument(khai)
    const { pages, info, tagged } = await readPdf(await nrmPdf(document))
    const text = body(pages)
    for (const line of linesAsked(document)) {
      expect(text).toContain(bare(line.ask))
      expect(text).toContain(bare(line.words))
      for (const source of line.sources) expect(text).toContain(bare(source.label))
    }
    expect(tagged).toBe(true)
    expect(info).toMatchObject({ Title: 'NRM referral draft, HF-7K2M9QXA', Language: 'en-GB' })
  })

  it('puts what it is and the missing answers on the first page', async () => {
    const document = nrmDocument(khai)
    const [first = ''] = (await readPdf(await nrmPdf(document))).pages
    expect(bare(first)).toContain(bare('Nothing has been sent to the Home Office.'))
    const missing = document.lines.filter(line => line.state === 'missing')
    expect(missing.length).toBeGreaterThan(5)
    for (const line of missing) expect(bare(first)).toContain(bare(`${line.row}. ${line.ask}`))
  })

  it('bears marking, reference, version and number on each page, and DRAFT on each until it is signed', async () => {
    const draft = (await readPdf(await nrmPdf(nrmDocument(khai)))).pages
    const signed = (await readPdf(await nrmPdf(nrmDocument(khai, { signedBy, version: '4' })))).pages
    expect(draft.length).toBeGreaterThan(3)
    draft.forEach((page, index) => {
      expect(bare(page)).toContain('DRAFT–notsignedoff')
      expect(bare(page).match(/OFFICIAL-SENSITIVE/g)?.length).toBeGreaterThanOrEqual(2)
      expect(bare(page)).toContain(bare(`Page ${index + 1} of ${draft.length}`))
    })
    for (const page of signed) {
      expect(page).not.toContain('DRAFT')
      expect(bare(page)).toContain(bare('HF-7K2M9QXA · Questions 2026-04 · Version 4 · Folasade Brightmore'))
      expect(bare(page)).toContain(bare('30 March 2026, 1:00pm (London time)'))
    }
    expect(bare(signed[0] ?? '')).toContain(bare('by Rosalind Ashdown, 30 March 2026, 12:00pm'))
  })

  it.each([
    ['what Typst would read as code', hostile],
    ['fifteen thousand characters', 'Em không biết mình đang ở đâu. '.repeat(484)],
    ['one word of fifteen thousand letters', 'ệ'.repeat(15_000)],
    ['Vietnamese', 'Nguyễn Thị Bích Ngọc nợ mười tám nghìn bảng; Đỗ Ước ở Nghệ An'],
    ['Tigrinya', 'ኣነ ናብ ዓደይ ክምለስ እደሊ'],
    ['Albanian, Polish, Romanian and Turkish', 'Unë kam frikë; zażółć gęślą jaźń; știu; İş bulacağız'],
    ['accents typed apart', 'Lương Văn Khải'.normalize('NFD')],
    ['line ends', 'one\n\n\ntwo\n  three'],
  ])('shows as it is: %s', async (_what, words) => {
    const entries = [entry({ id: 'e', topics: ['treatment'], known: 'said', what: words, words })]
    const document = nrmDocument({ ...khai, entries })
    const text = body((await readPdf(await nrmPdf(document))).pages)
    expect(text).toContain(bare(`The child said: “${words}”`))
    expect(text).not.toContain('root:')
  })

  it('shows Arabic in its own direction, every word of it', async () => {
    const words = 'قال لي الرجل إنني مدين له بثمانية عشر ألف جنيه'
    const document = nrmDocument({ ...khai, nrmEdits: [nrmEdit('treatment', words)] })
    const text = body((await readPdf(await nrmPdf(document))).pages)
    for (const word of words.split(' ')) expect(text).toContain(bare(word))
  })

  it('still comes when a letter has no font, and says so', async () => {
    const document = nrmDocument({ ...khai, nrmEdits: [nrmEdit('treatment', 'Wancho: 𞋀𞋁; and words')] })
    const { pages, tagged } = await readPdf(await nrmPdf(document))
    expect(tagged).toBe(true)
    expect(bare(pages[0] ?? '')).toContain(bare('that this PDF has no font for'))
    expect(body(pages)).toContain('andwords')
  })

  it('gives the same bytes for the same document', async () => {
    const [one, other] = [await nrmPdf(nrmDocument(khai)), await nrmPdf(nrmDocument(khai))]
    expect(one.equals(other)).toBe(true)
  })
})
