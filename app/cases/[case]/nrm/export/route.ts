import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { fileNameOf } from '@/lib/domain/nrm/document'
import { exportNrm, type Format, render } from '@/lib/records/exports'

const types: Record<Format, string> = { pdf: 'application/pdf', json: 'application/json; charset=utf-8' }

/** The NRM draft as a file, for whoever may export it; never as part of another site's page. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ case: string }> },
): Promise<Response> {
  const { case: id } = await params
  const format = new URL(request.url).searchParams.get('format')
  const from = request.headers.get('sec-fetch-site') ?? 'none'
  if ((format !== 'pdf' && format !== 'json') || (from !== 'same-origin' && from !== 'none')) notFound()
  const exported = await exportNrm(await requireActor(), id, format)
  if (!exported.ok) notFound()
  const bytes = await render(exported.value, format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${fileNameOf(exported.value, format)}"`,
      'Cache-Control': 'no-store',
    },
  })
}
