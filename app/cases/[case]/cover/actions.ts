'use server'

import { redirect } from 'next/navigation'
import { hiddenIn, sayNo } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { endCover } from '@/lib/records/covers'

export async function end(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const caseId = hiddenIn(data, 'case')
  const ended = await endCover(who.actor, caseId, hiddenIn(data, 'once'), hiddenIn(data, 'cover'))
  if (!ended.ok) return { problem: sayNo(ended, {})?.message ?? notDone }
  redirect(hiddenIn(data, 'mine') === 'yes' ? '/' : `/cases/${caseId}/cover`)
}
