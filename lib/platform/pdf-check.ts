import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

const unpack = promisify(inflate)
const mostUnpacked = 50 * 1024 * 1024

/** What runs, sends, opens something else or hides a file. Long names: no picture spells them by chance. */
const acting = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])/
/** A form with programs of its own. The name is short, so it is looked for outside of pictures alone. */
const actingForm = /\/XFA(?![A-Za-z0-9])/
const locked = /\/Encrypt(?![A-Za-z0-9])/

/** Names may be spelt with #xx for any letter. */
const plainly = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The parts of a PDF in which objects are packed together, unpacked; undefined when one cannot be. */
async function packedObjects(text: string, bytes: Buffer): Promise<string[] | undefined> {
  const found: string[] = []
  let room = mostUnpacked
  for (const match of text.matchAll(/\bstream\r?\n/g)) {
    const from = match.index + match[0].length
    const head = plainly(text.slice(Math.max(0, match.index - 1_000), match.index))
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) continue
    const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '') ?? ''
    if (filter !== '' && filter !== '/FlateDecode') return undefined
    const end = text.indexOf('endstream', from)
    if (end < 0) return undefined
    const held = bytes.subarray(from, end)
    const whole = filter === '' ? held : await inflated(held, room)
    room -= whole?.length ?? room
    if (!whole || room <= 0) return undefined
    found.push(whole.toString('latin1'))
  }
  return found
}

/** What was packed, though line ends stand behind it. */
const inflated = (held: Buffer, room: number) =>
  unpack(held, { maxOutputLength: room }).catch(() => undefined)

/** Whether a PDF only shows something: whole, without a password, and with nothing in it that acts. */
export async function checkPdf(bytes: Buffer): Promise<'sound' | 'active' | 'locked' | 'broken'> {
  const text = bytes.toString('latin1')
  const tail = text.slice(-2_048)
  if (!text.startsWith('%PDF-') || !tail.includes('%%EOF') || !tail.includes('startxref')) return 'broken'
  const open = plainly(text)
  if (locked.test(open)) return 'locked'
  if (acting.test(open) || actingForm.test(open.replace(/\bstream\r?\n[\s\S]*?endstream/g, '')))
    return 'active'
  const packed = await packedObjects(text, bytes)
  // What is spelt so that it was not found here may be found by another reader.
  if (packed?.length !== [...open.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)].length) return 'broken'
  const acts = packed.map(plainly).some(each => acting.test(each) || actingForm.test(each))
  return acts ? 'active' : 'sound'
}
