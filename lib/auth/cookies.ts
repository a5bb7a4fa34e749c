import { environment } from '../platform/environment'

const hours8 = 8 * 60 * 60

/** How long a sign-in lasts at most, in seconds. */
export const longest = hours8

/**
 * The cookies of sign-in, as next-auth takes them: bound to this very host over https; plain where only this
 * computer can reach Holdfast, because not every browser keeps a secure cookie there.
 */
export function cookieNames() {
  const secure = environment().baseUrl.startsWith('https:')
  const options = { httpOnly: true, sameSite: 'lax' as const, path: '/', secure }
  const cookie = (name: string) => ({ name: `${secure ? '__Host-' : ''}${name}`, options })
  return {
    sessionToken: cookie('holdfast-session'),
    csrfToken: cookie('holdfast-form'),
    callbackUrl: cookie('holdfast-to'),
  }
}
