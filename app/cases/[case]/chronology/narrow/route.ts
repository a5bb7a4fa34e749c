import { hiddenIn } from '@/app/desk'
import { narrow } from '@/app/narrowed'
import { addressOf, chronologyFields, listOfCase } from '@/lib/domain/case/chronology-filter'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ case: string }> }

/** The list or the time line, whichever the form stood on. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { case: id } = await params
  const data = await request.formData().catch(() => new FormData())
  const at = `/cases/${id}/chronology${hiddenIn(data, 'view') === 'time-line' ? '/time-line' : ''}`
  const newest = hiddenIn(data, 'order') === 'newest'
  return narrow(data, listOfCase(id), chronologyFields, sealed => addressOf(at, sealed, { newest }))
}
