import sharp from 'sharp'
import { expect, it } from 'vitest'
import * as made from '../../tests/cast/hostile-files'
import { inspect } from './inspect'

/** A photograph is drawn anew: what else was in its file is gone. */

const text = (words: string) => Buffer.from(words, 'latin1')
const html = '<!doctype html><script>alert(document.cookie)</script>'

it.each(['jpeg', 'png', 'webp'] as const)(
  'of type %s comes out without its place, time or device',
  async type => {
    const before = await made.photograph(type)
    expect(before.includes(made.canary), 'or nothing is proved').toBe(true)
    const found = await inspect(`IMG_0001.${type === 'jpeg' ? 'JPG' : type}`, before)
    if (!found.ok) throw new Error(found.why)
    expect(found.bytes.includes(made.canary)).toBe(false)
    const { exif, xmp, iptc, icc, width, height } = await sharp(found.bytes).metadata()
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
    expect([width, height]).toEqual([80, 60])
  },
)

it('stands upright, as the camera meant it', async () => {
  const turned = await sharp(await made.photograph('jpeg'))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const found = await inspect('a.jpg', turned)
  if (!found.ok) throw new Error(found.why)
  expect(await sharp(found.bytes).metadata()).toMatchObject({ width: 60, height: 80 })
})

it.each([
  ['a page', html],
  ['a ZIP file', made.word().toString('latin1')],
  ['a PDF', made.pdf([made.page]).toString('latin1')],
])('loses %s that hangs behind it', async (_, payload) => {
  const both = Buffer.concat([await made.photograph('jpeg'), text(payload)])
  const found = await inspect('holiday.jpeg', both)
  if (!found.ok) throw new Error(found.why)
  expect(both.includes(text(payload))).toBe(true)
  expect(found.bytes.includes(text(payload.slice(0, 20)))).toBe(false)
})
