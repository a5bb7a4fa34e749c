import { randomBytes, randomInt } from 'node:crypto'
import { v7 } from 'uuid'

/** A UUIDv7: sorts by time, says nothing else. Never used as a secret. */
export const newId = (): string => v7()

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A case's human reference: HF- and eight random Crockford characters, because counting betrays. */
export const newReference = (): string =>
  `HF-${Array.from({ length: 8 }, () => crockford[randomInt(crockford.length)]).join('')}`

/** 256 random bits for a link or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Whether text from a browser can be such a secret at all. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether text from a browser can be an id at all: anything else is not found, before it meets the database. */
export const isId = (text: string): boolean => uuid.test(text)
