import { describe, expect, it } from 'vitest'
import { readMultipart, readUrlencoded } from './multipart'

const edge = '----WebKitFormBoundaryAbCdEf0123456789'
const type = `multipart/form-data; boundary=${edge}`
const bytes = (text: string) => new TextEncoder().encode(text)
const part = (head: string, text: string) => `--${edge}\r\n${head}\r\n\r\n${text}\r\n`
const named = (name: string, text: string) => part(`Content-Disposition: form-data; name="${name}"`, text)
const read = (text: string, as = type) => readMultipart(as, bytes(`${text}--${edge}--\r\n`))

describe('a multipart body', () => {
  it('is read as a browser writes it, line breaks and all', () => {
    expect(read(named('a', '') + named('b[0].c', 'ü\r\n--x\r\n\r\n'))).toEqual([
      ['a', ''],
      ['b[0].c', 'ü\r\n--x\r\n\r\n'],
    ])
    expect(read('')).toEqual([])
  })
  it('is read as Node writes it', async () => {
    const form = new FormData()
    form.append('words', 'x'.repeat(5_000_000))
    const sent = new Request('http://localhost', { method: 'POST', body: form })
    const fields = readMultipart(
      sent.headers.get('content-type') ?? '',
      new Uint8Array(await sent.arrayBuffer()),
    )
    expect(fields?.[0]?.[1]).toHaveLength(5_000_000)
  })
  it('is refused with a file, another header, a preamble, an epilogue, or a boundary that Next trips over', () => {
    expect(read(part('Content-Disposition: form-data; name="a"; filename=""', ''))).toBeUndefined()
    expect(
      read(part('Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain', '')),
    ).toBeUndefined()
    expect(read(`x${named('a', '')}`)).toBeUndefined()
    expect(readMultipart(type, bytes(`${named('a', '')}--${edge}--\r\nx`))).toBeUndefined()
    for (const other of [
      'multipart/form-data',
      `${type}x`,
      'multipart/form-data; boundary=abc',
      `${type}; charset=utf-8`,
    ])
      expect(read(named('a', ''), other), other).toBeUndefined()
  })
  it('is refused when cut anywhere', () => {
    const whole = bytes(`${named('a', 'b')}--${edge}--`)
    for (let length = 0; length < whole.length; length++)
      expect(readMultipart(type, whole.subarray(0, length)), `${length}`).toBeUndefined()
  })
  it('is refused with more than 500 fields, with a NUL in a name, or in no known script', () => {
    expect(read(named('a', '').repeat(500))).toHaveLength(500)
    expect(read(named('a', '').repeat(501))).toBeUndefined()
    expect(read(named('a', 'x\0'))).toEqual([['a', 'x\0']])
    const raw = bytes(`${named('a', 'b')}--${edge}--`).map(byte => (byte === 0x62 ? 0xff : byte))
    expect(readMultipart(type, raw)).toBeUndefined()
  })
})

describe('an urlencoded body', () => {
  it('is read, or refused when an escape is broken', () => {
    expect(readUrlencoded(bytes('csrfToken=ab%7Ccd&callbackUrl=%2F&q=a+b'))).toEqual([
      ['csrfToken', 'ab|cd'],
      ['callbackUrl', '/'],
      ['q', 'a b'],
    ])
    for (const text of ['a=%', 'a=%ff', 'a=%00', 'a=1&'.repeat(501)])
      expect(readUrlencoded(bytes(text))).toBeUndefined()
  })
})
