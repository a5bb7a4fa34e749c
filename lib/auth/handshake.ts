import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { hasSaid, type Said, said } from '../domain/account/said'
import { cookieNames } from './cookies'
import { signInOptions } from './options'
import { safePath } from './path'

export type Context = { readonly params: Promise<{ nextauth: string[] }> }

const isPost = (path: string) => path === 'callback/credentials' || path === 'callback/demonstration'

/**
 * next-auth, with only the doors that Holdfast uses, and every answer a redirect within this address: a path,
 * so that it is right under each name this computer goes by; never an error page of its own.
 */
export async function handshake(request: NextRequest, context: Context): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  if (request.method === 'GET' && path === 'signin') return begin(request, context)
  if (request.method === 'GET' && path === 'csrf') return NextAuth(request, context, signInOptions())
  if (request.method === 'POST' && isPost(path)) return finish(request, context)
  return new Response('There is nothing at this address.', { status: 404 })
}

/** Sets the cookie that the sign-in form's token belongs to, and comes back to the form with what it had to say. */
async function begin(request: NextRequest, context: Context): Promise<Response> {
  const asked = new URL('/api/auth/signin', request.nextUrl.origin)
  const to = safePath(request.nextUrl.searchParams.get('callbackUrl'))
  asked.searchParams.set('callbackUrl', to)
  const answer = await NextAuth(
    new NextRequest(asked, { headers: request.headers }),
    context,
    signInOptions(),
  )
  const set = request.nextUrl.searchParams.get('set') === 'password' ? '&set=password' : ''
  return leading(answer, `/sign-in?cookie=set${set}${to === '/' ? '' : `&to=${encodeURIComponent(to)}`}`)
}

async function finish(request: NextRequest, context: Context): Promise<Response> {
  const form = new URLSearchParams(await request.clone().text())
  const to = safePath(form.get('callbackUrl'))
  const options = signInOptions()
  const answer: Response = await NextAuth(request, context, options)
  const location = answer.headers.get('location')
  const went =
    location !== null && URL.canParse(location, request.url) ? new URL(location, request.url) : undefined
  if (went && !/^\/(?:sign-in|api\/auth)(?:\/|$)/.test(went.pathname)) return leading(answer, to)
  const error = went?.searchParams.get('error') ?? ''
  const word: Said = hasSaid(said, error) ? error : went?.searchParams.has('csrf') ? 'expired' : 'later'
  return leading(answer, `/sign-in?said=${word}${to === '/' ? '' : `&to=${encodeURIComponent(to)}`}`)
}

/** next-auth's cookies, with our own address to go to; a cookie that it choked on is cleared. */
function leading(answer: Response, location: string): Response {
  const headers = new Headers({ location })
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  if (!answer.headers.has('location')) {
    const { name } = cookieNames().callbackUrl
    headers.append(
      'set-cookie',
      `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${name.startsWith('__Host-') ? '; Secure' : ''}`,
    )
  }
  return new Response(null, { status: 303, headers })
}
