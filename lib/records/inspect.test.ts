import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as made from '../../tests/cast/hostile-files'
import { mostBytes } from '../domain/file/file-type'
import { inspect } from './inspect'

/** What is looked into before anything of a file is kept. */

const said = async (name: string, bytes: Buffer) => {
  const found = await inspect(name, bytes)
  return found.ok ? found.type : found.why
}
const text = (words: string) => Buffer.from(words, 'latin1')
const html = '<!doctype html><script>alert(document.cookie)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>1</script></svg>'
const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

describe('what only shows or tells something', () => {
  it.each([
    ['letter.pdf', 'pdf', made.pdf([made.page, made.packed('2 0 << /Type /Pages /Count 0 >>')])],
    ['Letter.DOCX', 'docx', made.word([made.links('hyperlink')])],
    ['call.m4a', 'm4a', made.ftyp('M4A ')],
    ['call.mp3', 'mp3', made.mp3()],
    ['call.wav', 'wav', made.wav()],
  ])('is taken as it is: %s', async (name, type, bytes) => {
    expect(await inspect(name, bytes)).toEqual({ ok: true, type, bytes })
  })
})

const act = (words: string) => made.pdf([made.page, `<< /S ${words} >>`])
const hostile: readonly (readonly [
  what: string,
  name: string,
  why: string,
  bytes: Buffer | (() => Promise<Buffer>),
])[] = [
  ['nothing', 'a.jpg', 'empty', Buffer.alloc(0)],
  ['one byte more than is taken', 'a.pdf', 'too-large', Buffer.alloc(mostBytes + 1)],
  ['no ending', 'passport', 'type', text(html)],
  ['a drawing that runs', 'a.svg', 'type', text(svg)],
  ['a page', 'a.html', 'type', text(html)],
  ['a program behind two endings', 'photo.jpg.exe', 'type', text('MZ\x90\0')],
  ['a name that reads backwards', 'photo\u202egpj.exe', 'type', text('MZ\x90\0')],
  ['an ending with a zero behind it', 'a.exe\0.jpg ', 'other-type', text('MZ\x90\0')],
  ['an old picture type', 'a.gif', 'type', text('GIF89a\x01\0\x01\0\0\0\0;')],
  ['a test virus as text', 'a.txt', 'type', text(eicar)],
  ['a macro by its ending', 'a.docm', 'type', made.word()],
  ['a Word file of the old kind', 'Passport.DOC', 'word-old', text('\xd0\xcf\x11\xe0')],
  ['a drawing that runs, called a picture', 'a.png', 'other-type', text(svg)],
  ['a page called a picture', 'a.jpg', 'other-type', text(html)],
  ['a program called a picture', 'a.exe.jpg', 'other-type', text(`MZ\x90\0${'\0'.repeat(200)}`)],
  ['a test virus called a PDF', 'a.pdf', 'other-type', text(eicar)],
  ['a JPEG called a PNG', 'a.png', 'other-type', () => made.photograph('jpeg')],
  ['a GIF called a PNG', 'a.png', 'other-type', text('GIF89a\x01\0\x01\0\0\0\0;')],
  ['a HEIC called a JPEG', 'a.jpg', 'other-type', made.ftyp('heic')],
  ['an AVIF called a JPEG', 'a.jpg', 'other-type', made.ftyp('avif')],
  ['a TIFF called a JPEG', 'a.jpg', 'other-type', text('II*\0\x08\0\0\0')],
  ['a picture that moves', 'a.png', 'other-type', made.movingPng()],
  ['a picture of forty million points and more', 'a.png', 'picture', made.vastPng(6_325)],
  ['a JPEG cut short', 'a.jpg', 'picture', async () => (await made.photograph('jpeg')).subarray(0, -200)],
  ['a PNG cut short', 'a.png', 'picture', async () => (await made.photograph('png')).subarray(0, -60)],
  ['a page that begins as a JPEG', 'a.jpg', 'picture', text(`\xff\xd8\xff\xe0${html}`)],
  ['a PDF with a program', 'a.pdf', 'pdf-active', act('/JavaScript /JS (app.alert(1))')],
  ['a PDF with a program spelt otherwise', 'a.pdf', 'pdf-active', act('/J#61va#53cript')],
  ['a PDF that starts something', 'a.pdf', 'pdf-active', act('/Launch /F (cmd.exe)')],
  ['a PDF with a file in it', 'a.pdf', 'pdf-active', act('/X /EF << /F 3 0 R >> /Type /EmbeddedFile')],
  ['a PDF that sends a form', 'a.pdf', 'pdf-active', act('/SubmitForm')],
  ['a PDF with a form that runs', 'a.pdf', 'pdf-active', act('/X /XFA 3 0 R')],
  [
    'a PDF with a program packed away',
    'a.pdf',
    'pdf-active',
    made.pdf([made.page, made.packed('2 0 << /S /JavaScript >>')]),
  ],
  [
    'a PDF packed in a way that is not read',
    'a.pdf',
    'pdf-broken',
    made.pdf([made.page, made.packed('x', '/LZWDecode')]),
  ],
  [
    'a PDF packed twice',
    'a.pdf',
    'pdf-broken',
    made.pdf([made.page, made.packed('x', '[/ASCIIHexDecode /FlateDecode]')]),
  ],
  ['a PDF whose packing is hidden', 'a.pdf', 'pdf-broken', made.pdf([`${made.page} % /ObjStm`])],
  ['a PDF with a password', 'a.pdf', 'pdf-locked', made.pdf([made.page], '/Encrypt 5 0 R')],
  ['a PDF cut short', 'a.pdf', 'pdf-broken', made.pdf([made.page]).subarray(0, -8)],
  [
    'a Word file with a macro',
    'a.docx',
    'word-active',
    made.word([{ name: 'word/vbaProject.bin', text: 'x' }]),
  ],
  [
    'a Word file with a macro named otherwise',
    'a.docx',
    'word-active',
    made.word([], '<Override ContentType="application/vnd.ms-office.vbaProject"/>'),
  ],
  [
    'a Word file with another file in it',
    'a.docx',
    'word-active',
    made.word([{ name: 'word/embeddings/oleObject1.bin', text: 'x' }]),
  ],
  [
    'a Word file that fetches its template',
    'a.docx',
    'word-active',
    made.word([made.links('attachedTemplate')]),
  ],
  ['a Word file that fetches a picture', 'a.docx', 'word-active', made.word([made.links('image')])],
  [
    'a Word file that leaves its folder',
    'a.docx',
    'word-broken',
    made.word([{ name: '../../etc/passwd', text: 'x' }]),
  ],
  [
    'a Word file bigger inside than it says',
    'a.docx',
    'word-broken',
    made.word([{ name: 'word/a.xml', text: Buffer.alloc(5_000_000), claims: 10 }]),
  ],
  [
    'a Word file far too big inside',
    'a.docx',
    'word-broken',
    made.word([{ name: 'word/a.xml', text: 'x', claims: 200_000_000 }]),
  ],
  [
    'a Word file of very many parts',
    'a.docx',
    'word-broken',
    made.word(Array.from({ length: 2_001 }, (_, n) => ({ name: `word/${n}.xml`, text: '' }))),
  ],
  [
    'a Word file with a password',
    'a.docx',
    'word-broken',
    made.word([{ name: 'word/a.xml', text: 'x', locked: true }]),
  ],
  [
    'a Word file with two parts of one name',
    'a.docx',
    'word-broken',
    made.word([{ name: 'WORD/document.xml', text: 'x' }]),
  ],
  [
    'a Word file with something behind its end',
    'a.docx',
    'word-broken',
    Buffer.concat([made.word(), text(html)]),
  ],
  ['a plain ZIP called Word', 'a.docx', 'other-type', made.zip([{ name: 'a.txt', text: 'x', stored: true }])],
  ['an old Word file', 'a.docx', 'other-type', text(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`)],
  ['a film called a recording', 'a.m4a', 'other-type', made.ftyp('isom')],
  ['a page called a recording', 'a.mp3', 'other-type', text(html)],
  ['packed bytes called a recording', 'a.wav', 'other-type', deflateSync(Buffer.alloc(100))],
]

describe('what may do harm is refused, and says why', () => {
  it.each(hostile)('%s (%s): %s', async (_, name, why, bytes) => {
    expect(await said(name, typeof bytes === 'function' ? await bytes() : bytes)).toBe(why)
  })

  it('in more than fifty ways', () => expect(hostile.length).toBeGreaterThan(50))
})
