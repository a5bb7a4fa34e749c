import 'server-only'
import { hiddenIn } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Actor } from '@/lib/domain/access/role'
import { type Narrowed, openNarrowing, sealNarrowing } from '@/lib/records/narrowing'

type Asked = { readonly [name: string]: string | string[] | undefined }

/** What an address says that a list is narrowed to. `lost`: that cannot be read here, so all of it is shown. */
export function narrowedIn(
  actor: Actor,
  list: string,
  asked: Asked,
): { fields: Narrowed; sealed: string | undefined; lost: boolean } {
  const [sealed] = [asked.narrowed].flat()
  const fields = sealed ? openNarrowing(actor, list, sealed) : {}
  return fields ? { fields, sealed, lost: false } : { fields: {}, sealed: undefined, lost: true }
}

/**
 * Takes the choices of a list's form and leads to the list that is narrowed by them. They are posted, so that they
 * stand readable in no address; a locked screen keeps nothing of them.
 */
export async function narrow(
  data: FormData,
  list: string,
  fields: readonly string[],
  pathOf: (sealed: string | undefined) => string,
): Promise<Response> {
  const goTo = (path: string) =>
    new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
  const who = await whoIsAsking()
  const back = `?to=${encodeURIComponent(pathOf(undefined))}`
  if (who.state !== 'open') return goTo(`${who.state === 'locked' ? '/locked' : '/sign-in'}${back}`)
  const chosen = fields.flatMap(field => {
    const text = hiddenIn(data, field).trim().slice(0, 200)
    return text ? [[field, text]] : []
  })
  return goTo(pathOf(sealNarrowing(who.actor, list, Object.fromEntries(chosen))))
}
