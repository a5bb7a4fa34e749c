import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly method: number
  /** How big it says it is outside and inside. */
  readonly packed: number
  readonly size: number
  readonly at: number
}

const most = { entries: 2_000, bytes: 100 * 1024 * 1024 }
const inflate = promisify(inflateRaw)

/** The directory of a ZIP file, or undefined for one that is not whole, is locked, or holds more than anybody needs. */
export function zipEntries(bytes: Buffer): ZipEntry[] | undefined {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) return undefined
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  if (count > most.entries || start + bytes.readUInt32LE(end + 12) !== end) return undefined
  const entries: ZipEntry[] = []
  let at = start
  while (entries.length < count) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return undefined
    const [nameLength, more, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset))
    const next = at + 46 + (nameLength ?? 0) + (more ?? 0) + (comment ?? 0)
    const locked = (bytes.readUInt16LE(at + 8) & 1) === 1
    if (next > end || locked) return undefined
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at = next
  }
  const inside = entries.reduce((sum, { size }) => sum + size, 0)
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  return at === end && inside <= most.bytes && names.size === entries.length ? entries : undefined
}

/** What one entry holds, or undefined when it is more than it said, or broken. Never unpacks more than that. */
export async function unpacked(bytes: Buffer, entry: ZipEntry): Promise<Buffer | undefined> {
  const { at, name, method, packed, size } = entry
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return undefined
  const nameLength = bytes.readUInt16LE(at + 26)
  const from = at + 30 + nameLength + bytes.readUInt16LE(at + 28)
  const held = bytes.subarray(from, from + packed)
  if (bytes.toString('utf8', at + 30, at + 30 + nameLength) !== name || held.length !== packed)
    return undefined
  if (method === 0) return packed === size ? held : undefined
  if (method !== 8) return undefined
  if (size === 0) return Buffer.alloc(0)
  const whole = await inflate(held, { maxOutputLength: size }).catch(() => undefined)
  return whole?.length === size ? whole : undefined
}
