import { expect, it } from 'vitest'
import { readUpload } from './upload'

const boundary = '----WebKitFormBoundaryABCDEFGH12345678'
const field = (name: string, text: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
const file = (name: string, head = 'Content-Type: image/jpeg') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n${head}\r\n\r\n`
const end = `\r\n--${boundary}--\r\n`

function sent(parts: readonly (string | Buffer)[], type = `multipart/form-data; boundary=${boundary}`) {
  const body = Buffer.concat(parts.map(each => Buffer.from(each)))
  return readUpload(
    new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } }),
    1_000,
  )
}

it('reads the fields and the file as a browser sends them', async () => {
  const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10])
  const read = await sent([
    field('shows', 'Một bức thư'),
    field('confirmed', 'yes'),
    file('a "b".jpg'.replaceAll('"', '%22')),
    bytes,
    end,
  ])
  expect(read?.fields).toEqual([
    ['shows', 'Một bức thư'],
    ['confirmed', 'yes'],
  ])
  expect(read?.file?.name).toBe('a "b".jpg')
  expect(read?.file?.bytes).toEqual(bytes)
})

it('keeps the words of a form whose file is too large, and nothing of the file', async () => {
  for (const size of [1_001, 300_000, 3_000_000]) {
    const read = await sent([field('shows', 'A letter'), file('a.pdf'), Buffer.alloc(size, 65), end])
    expect(read, String(size)).toEqual({
      fields: [['shows', 'A letter']],
      file: { name: 'a.pdf', bytes: undefined },
    })
  }
  expect((await sent([file('a.pdf'), Buffer.alloc(1_000), end]))?.file?.bytes?.length).toBe(1_000)
})

it('reads a form without a file, and one whose file was not chosen', async () => {
  expect(await sent([field('shows', 'x'), `--${boundary}--\r\n`])).toEqual({
    fields: [['shows', 'x']],
    file: undefined,
  })
  const none = await sent([field('shows', 'x'), file('', 'Content-Type: application/octet-stream'), end])
  expect(none?.file).toEqual({ name: '', bytes: Buffer.alloc(0) })
})

it('reads nothing that no browser writes', async () => {
  expect(await sent(['x'], 'text/plain')).toBeUndefined()
  expect(await sent(['--other\r\n'])).toBeUndefined()
  expect(await sent([field('shows', 'x'), `--${boundary}\r\nX: y\r\n\r\nz${end}`])).toBeUndefined()
  expect(await sent([field('shows', 'a'.repeat(400_000))])).toBeUndefined()
  expect((await sent([file('a.jpg'), 'no end']))?.file?.bytes).toBeUndefined()
  const many = Array.from({ length: 60 }, (_, n) => field(`f${n}`, ''))
  expect((await sent([...many, file('a.jpg'), 'x', end]))?.file).toBeUndefined()
})

it('lets go of whoever leaves in the middle', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from(field('shows', 'x')))
      controller.error(new Error('left'))
    },
  })
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const request = new Request('http://localhost/', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
  expect(await readUpload(request, 1_000)).toBeUndefined()
})
