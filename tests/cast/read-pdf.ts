import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of each page of a PDF, as a reader that copies it would get it, and what the file says of itself. */
export async function readPdf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(''))
  }
  const { info } = await pdf.getMetadata()
  const marked = await pdf.getMarkInfo()
  await pdf.destroy()
  return { pages, info: info as { Title?: string; Language?: string }, tagged: marked?.Marked === true }
}

/** Text without what a page changes: white space, line ends, forms of letters, invisible break points. */
export const bare = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
