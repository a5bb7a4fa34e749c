import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { fileTypes, kindOf } from '@/lib/domain/file/file-type'
import { type FileBytes, fileBytes } from '@/lib/records/file-bytes'

const ways = ['shown', 'pdf', 'download'] as const
type Way = (typeof ways)[number]
type Props = { params: Promise<{ case: string; file: string; as: string }> }

/** What can be shown in which way; of a Word file its words are, on a page of their own. */
const fits = (way: Way, { type }: FileBytes) =>
  way === 'download' || (way === 'pdf' ? type === 'pdf' : type !== 'pdf' && kindOf(type) !== 'word')

/**
 * The bytes of a file, for whoever may see it: inside its own page, or to take away; never as part of another site's
 * page. What a browser may do with them stands in lib/platform/security-headers.ts.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { case: id, file, as } = await params
  const way = ways.find(each => each === as)
  const from = request.headers.get('sec-fetch-site') ?? 'none'
  if (!way || (from !== 'same-origin' && from !== 'none')) notFound()
  const found = await fileBytes(
    await requireActor(),
    id,
    file,
    way === 'download' ? 'file.download' : 'file.see',
  )
  if (!found.ok || !fits(way, found.value)) notFound(found, id)
  const { type, name, bytes } = found.value
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': fileTypes[type].mime,
      'Content-Disposition': `${way === 'download' ? 'attachment' : 'inline'}; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
