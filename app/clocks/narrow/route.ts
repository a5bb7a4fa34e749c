import { narrow } from '@/app/narrowed'
import { boardAddress } from '@/lib/domain/clock/board'

export const dynamic = 'force-dynamic'

export const POST = async (request: Request): Promise<Response> =>
  narrow(await request.formData().catch(() => new FormData()), 'clocks', ['whose'], sealed =>
    boardAddress(sealed),
  )
