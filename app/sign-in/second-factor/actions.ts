'use server'

import { redirect } from 'next/navigation'
import { hiddenIn } from '@/app/desk'
import { keepSid, sidInCookie } from '@/lib/auth/actor'
import { standingAt, whence } from '@/lib/auth/door'
import { giveCode as give } from '@/lib/auth/second-factor'
import { saidOfCode } from '@/lib/domain/account/said'
import type { Reply } from '@/lib/forms/reply'

export async function giveCode(_: Reply, data: FormData): Promise<Reply> {
  const { actor } = await standingAt('factor', '/')
  const { address } = await whence()
  const given = await give((await sidInCookie()) ?? '', actor, { code: hiddenIn(data, 'code'), address })
  if (typeof given === 'string') return { errors: { code: saidOfCode[given] } }
  await keepSid(given.sid)
  redirect('/')
}
