import { narrow } from '@/app/narrowed'
import { trailAddress, trailFields } from '@/lib/domain/access/trail-filter'

export const dynamic = 'force-dynamic'

export const POST = async (request: Request): Promise<Response> =>
  narrow(await request.formData().catch(() => new FormData()), 'trail', trailFields, sealed =>
    trailAddress(sealed),
  )
