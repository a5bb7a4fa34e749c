import { hiddenIn } from '@/app/desk'
import { placeOfRefused } from '@/app/not-there'
import { whoIsAsking } from '@/lib/auth/actor'
import { fileNameOf } from '@/lib/domain/nrm/document'
import { exportNrm, type Format, render } from '@/lib/records/exports'

export const dynamic = 'force-dynamic'

const types: Record<Format, string> = { pdf: 'application/pdf', json: 'application/json; charset=utf-8' }

/** 303: whatever is no file, the next page is read. */
const goTo = (path: string) =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })

/**
 * The NRM draft as a file, for whoever may export it. A browser that posts the form stays where it is. Each form is one
 * export, which a form sent twice is given twice; from a page that has been overtaken the way leads to the draft itself.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ case: string }> },
): Promise<Response> {
  const { case: id } = await params
  const who = await whoIsAsking()
  const back = `/cases/${id}/nrm`
  if (who.state !== 'open')
    return goTo(`/${who.state === 'locked' ? 'locked' : 'sign-in'}?to=${encodeURIComponent(back)}`)
  const data = await request.formData().catch(() => new FormData())
  const format = hiddenIn(data, 'format')
  if (format !== 'pdf' && format !== 'json') return goTo('/not-found')
  const exported = await exportNrm(who.actor, id, hiddenIn(data, 'once'), format)
  if (!exported.ok)
    return goTo(exported.why === 'conflict' ? `${back}?said=conflict` : placeOfRefused(exported, id))
  const bytes = await render(exported.value, format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${fileNameOf(exported.value, format)}"`,
      'Cache-Control': 'no-store',
    },
  })
}
