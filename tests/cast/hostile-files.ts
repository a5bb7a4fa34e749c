import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Files made for tests: sound ones of each type, and those that somebody might send to do harm. */

/** Stands in the metadata of every photograph made here, and nowhere else. */
export const canary = 'CANARY-51.5007N-0.1246W'

const drawn = (width = 80, height = 60) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 90, b: 40 } } })

/** A photograph that knows where it was taken. */
export const photograph = (type: 'jpeg' | 'png' | 'webp'): Promise<Buffer> =>
  drawn()
    .withExif({
      IFD0: { ImageDescription: canary, Make: canary },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 3/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 28/1',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><p>${canary}</p></x:xmpmeta>`)
    .toFormat(type)
    .toBuffer()

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A small file that is a very large picture; with more chunks, something that moves. */
export function vastPng(side: number, more: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side)
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    magic,
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
export const movingPng = () => vastPng(8, [chunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]))])

/** A PDF of these objects, one after the other; `trailer` is put into its last dictionary. */
export function pdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts = objects.map((each, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(each), Buffer.from('\nendobj\n')]),
  )
  const end = `trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n9\n%%EOF\n`
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from(end)])
}
export const page = '<< /Type /Catalog /Pages 2 0 R >>'

/** Objects packed together, so that their words do not stand open. */
export const packed = (words: string, filter = '/FlateDecode', spelt = 'ObjStm') =>
  Buffer.concat([
    Buffer.from(`<< /Type /${spelt} /N 1 /First 4 /Filter ${filter} >>\nstream\n`),
    deflateSync(Buffer.from(words)),
    Buffer.from('\nendstream'),
  ])

type Part = { name: string; text: string | Buffer; claims?: number; locked?: boolean; stored?: boolean }

/** A ZIP file of these parts. `claims` is a size that is not the true one. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text, claims, locked = false, stored = false } of parts) {
    const plain = Buffer.from(text)
    const data = stored ? plain : deflateRawSync(plain)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(locked ? 1 : 0, 2)
    head.writeUInt16LE(stored ? 0 : 8, 4)
    head.writeUInt32LE(crc32(plain), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(claims ?? plain.length, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, rest, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end])
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const typesOf = (more = '') =>
  `<Types><Override PartName="/word/document.xml" ContentType="${main}"/>${more}</Types>`

/** A Word file, with more parts or more in its list of contents. */
export const word = (more: readonly Part[] = [], contents = ''): Buffer =>
  zip([
    { name: '[Content_Types].xml', text: typesOf(contents) },
    { name: 'word/document.xml', text: '<w:document>What was said.</w:document>' },
    ...more,
  ])

export const links = (kind: string): Part => ({
  name: 'word/_rels/document.xml.rels',
  text: `<Relationships><Relationship Id="r1" Type="http://schemas.example.org/${kind}" Target="https://evil.example/x" TargetMode="External"/></Relationships>`,
})

const box = (kind: string, data: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(8 + data.length)
  return Buffer.concat([length, Buffer.from(kind + data, 'latin1')])
}
export const ftyp = (brand: string) => Buffer.concat([box('ftyp', `${brand}\0\0\0\0`), box('mdat', 'sound')])
export const wav = () =>
  Buffer.concat([Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0', 'latin1'), Buffer.alloc(64)])
export const mp3 = () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(800)])

const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file with this in its body, as Word would write it, and with more parts. */
export const wordOf = (body: string, more: readonly Part[] = []): Buffer =>
  zip([
    { name: '[Content_Types].xml', text: typesOf() },
    {
      name: 'word/document.xml',
      text: `<w:document ${wordSpace}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ])
export const said = (words: string, style = '') =>
  `<w:p>${style}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
export const note = (id: number, words: string): Part => ({
  name: 'word/footnotes.xml',
  text: `<w:footnotes ${wordSpace}><w:footnote w:id="${id}">${said(words)}</w:footnote></w:footnotes>`,
})
export const headingStyle: Part = {
  name: 'word/styles.xml',
  text: `<w:styles ${wordSpace}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
}
