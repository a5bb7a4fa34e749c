import { oneOf } from './dice'
import { body, bytes, called, disposition, good, text, type Way } from './envelope'

/** What is wrong in the bytes of a multipart body. */
export const spoiltBodies: { readonly [spoilt: string]: Way } = {
  'cut off': (roll, aim) => {
    const post = good(roll, aim)
    return body(post, post.body.slice(0, Math.floor(roll() * (post.body.length - 4))))
  },
  'bytes changed': (roll, aim) => {
    const post = good(roll, aim)
    const raw = post.body.slice()
    for (let n = 0; n < 3; n++) raw[Math.floor(roll() * raw.length)] = Math.floor(roll() * 256)
    return { ...body(post, raw), certain: false }
  },
  'bytes removed': (roll, aim) => {
    const post = good(roll, aim)
    const at = Math.floor(roll() * post.body.length)
    return {
      ...body(
        post,
        new Uint8Array([...post.body.slice(0, at), ...post.body.slice(at + 1 + Math.floor(roll() * 9))]),
      ),
      certain: false,
    }
  },
  noise: (roll, aim) =>
    body(
      good(roll, aim),
      Uint8Array.from({ length: Math.floor(roll() * 2000) }, () => Math.floor(roll() * 256)),
    ),
  'a file': (_, aim) =>
    called(aim, undefined, [
      ['_1_file', 'x', `${disposition('_1_file')}; filename="a.txt"\r\nContent-Type: text/plain`],
    ]),
  'odd part header': (roll, aim) =>
    called(aim, undefined, [
      [
        '',
        'eA==',
        oneOf(roll, [
          `${disposition('_1_a')}\r\nContent-Transfer-Encoding: base64`,
          "Content-Disposition: form-data; name*=utf-8''_1_a",
          'Content-Disposition: form-data; name=_1_a',
          'Content-Disposition: attachment; name="_1_a"',
          '',
          `X: ${'x'.repeat(600)}`,
        ]),
      ],
    ]),
  'around the parts': (roll, aim) => {
    const post = good(roll, aim)
    const whole = text(post)
    return body(
      post,
      bytes(
        oneOf(roll, [
          `preamble\r\n${whole}`,
          `${whole}epilogue`,
          whole.replaceAll('\r\n', '\n'),
          `\r\n${whole}`,
          `${whole}${whole}`,
        ]),
      ),
    )
  },
  'not text': (roll, aim) => {
    const post = good(roll, aim)
    const raw = post.body.slice()
    raw[text(post).indexOf('What she said')] = oneOf(roll, [0xff, 0xc0])
    return body(post, raw)
  },
}
