import { createHash } from 'node:crypto'
import { secrets } from '../platform/secrets'

/** The form's token out of next-auth's cookie; undefined when it is not one that this installation made. */
export function formToken(cookie: string | undefined): string | undefined {
  const [token, digest] = (cookie ?? '').split('|')
  if (!token || !digest) return undefined
  const expected = createHash('sha256').update(`${token}${secrets().session}`).digest('hex')
  return digest === expected ? token : undefined
}
