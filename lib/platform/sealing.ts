import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { secrets } from './secrets'

/** A key that has been unwrapped: 32 bytes, held only while a request runs. */
export type Key = { readonly bytes: Buffer }

const format = 1

function encrypt(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  return Buffer.concat([Buffer.from([format]), iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < 29 || bytes[0] !== format)
    throw new Error(`Sealed words of an unknown form at ${place}.`)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-16))
  const plain = decipher.update(bytes.subarray(13, -16))
  // Adds nothing in this mode: it throws unless every bit is as it was sealed.
  decipher.final()
  return plain
}

/** A new key, and the same key wrapped by the one outside the database, to be stored beside its owner. */
export function newKey(): { key: Key; wrapped: Uint8Array<ArrayBuffer> } {
  const bytes = randomBytes(32)
  return { key: { bytes }, wrapped: new Uint8Array(encrypt(secrets().key, 'key', bytes)) }
}

/** @throws when the wrapped key was changed, or wrapped by another installation */
export const unwrap = (wrapped: Uint8Array): Key => ({ bytes: decrypt(secrets().key, 'key', wrapped) })

/**
 * Seals a value (as JSON) for one place: AES-256-GCM, bound to `table|row|column`, so that it cannot be
 * moved to another row.
 */
export const seal = (key: Key, place: string, value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(encrypt(key.bytes, place, Buffer.from(JSON.stringify(value))))

/** What `seal` was given. The seal proves that this application wrote it, so the shape is taken as written. */
export const open = <T>(key: Key, place: string, sealed: Uint8Array): T =>
  JSON.parse(decrypt(key.bytes, place, sealed).toString('utf8')) as T

/** The same for bytes. */
export const sealBytes = (key: Key, place: string, bytes: Buffer): Buffer => encrypt(key.bytes, place, bytes)
export const openBytes = (key: Key, place: string, sealed: Uint8Array): Buffer =>
  decrypt(key.bytes, place, sealed)

export const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/**
 * What stands for a value where equal values must be found and none may be read: an HMAC under the organisation's
 * key and this installation's pepper. `kind` keeps equal texts of different kinds apart.
 */
export const fingerprint = (organisation: Key, kind: string, value: string): Uint8Array<ArrayBuffer> => {
  const key = createHmac('sha256', secrets().pepper).update('fingerprint').update(organisation.bytes).digest()
  return new Uint8Array(createHmac('sha256', key).update(`${kind}|${value}`).digest())
}

/** What may stand in an address: its key is this installation's and no case's. */
const addressKey = (): Key => ({ bytes: createHmac('sha256', secrets().pepper).update('address').digest() })

/** Seals a value so that it can stand in an address: whoever finds it in a history or a log reads nothing of it. */
export const sealForAddress = (place: string, value: unknown): string =>
  Buffer.from(seal(addressKey(), place, value)).toString('base64url')

/** What such an address holds; null when it was not sealed here for this place. */
export function openFromAddress<T>(place: string, text: string): T | null {
  try {
    return open<T>(addressKey(), place, Buffer.from(text, 'base64url'))
  } catch {
    return null
  }
}
