'use server'

import { redirect } from 'next/navigation'
import { hiddenIn, sayNo } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { settleMatch } from '@/lib/records/matches'

export async function settle(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const settled = await settleMatch(who.actor, hiddenIn(data, 'case'), hiddenIn(data, 'once'))
  if (!settled.ok) return { problem: sayNo(settled, {})?.message ?? notDone }
  redirect('/')
}
