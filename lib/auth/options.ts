import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { environment } from '../platform/environment'
import { faultOf, log } from '../platform/log'
import { secrets } from '../platform/secrets'
import { cookieNames, longest } from './cookies'
import { addressOf, isAtHome } from './loopback'
import { safePath } from './path'
import { type Failed, type SignedIn, signIn, signInAsCast } from './sign-in'

type Sent = { readonly headers?: Record<string, string> | undefined }

const headersOf = ({ headers }: Sent) => ({ get: (name: string) => headers?.[name] ?? null })

/** next-auth carries a failure as an error's message: one of the words that the sign-in page knows. */
async function settle(trying: () => Promise<SignedIn | Failed>) {
  const result = await trying().catch(error => {
    log('error', { event: 'sign-in failed', ...faultOf(error) })
    return 'later' as const
  })
  if (typeof result === 'string') throw new Error(result)
  return { id: result.accountId, sid: result.sid }
}

/**
 * next-auth does the handshake: the form's token, the cookies, the redirect. The cookie holds our session's
 * secret and nothing else, 256 random bits that the table knows by their hash; who it belongs to, and whether
 * still, only our own table says. Sealing it again would hide nothing and cost every page a key's derivation.
 */
export const signInOptions = (): AuthOptions => ({
  secret: secrets().session,
  useSecureCookies: environment().baseUrl.startsWith('https:'),
  cookies: cookieNames(),
  session: { strategy: 'jwt', maxAge: longest },
  jwt: {
    encode: async ({ token }) => String(token?.sid ?? ''),
    decode: async ({ token }) => (token ? { sid: token } : null),
  },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      id: 'credentials',
      credentials: { email: {}, password: {} },
      authorize: (given, request) =>
        settle(() =>
          signIn(
            { email: given?.email ?? '', password: given?.password ?? '' },
            addressOf(headersOf(request)),
          ),
        ),
    }),
    Credentials({
      id: 'demonstration',
      credentials: { email: {} },
      authorize: (given, request) =>
        settle(async () => (isAtHome(headersOf(request)) ? signInAsCast(given?.email ?? '') : 'mismatch')),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user && 'sid' in user ? user.sid : token.sid }),
    redirect: ({ url, baseUrl }) =>
      baseUrl + safePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
  },
  logger: {
    error: code => log('error', { event: 'next-auth', code }),
    warn: code => log('warn', { event: 'next-auth', code }),
    debug: () => {},
  },
})
