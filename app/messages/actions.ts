'use server'

import { redirect } from 'next/navigation'
import { hiddenIn, sayNo } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { readListing } from '@/lib/domain/case/listing'
import { resendMessage } from '@/lib/records/messages'

export async function resend(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const sent = await resendMessage(who.actor, hiddenIn(data, 'once'), hiddenIn(data, 'message'))
  if (!sent.ok) return { problem: sayNo(sent, {})?.message ?? notDone }
  const { page } = readListing({ page: hiddenIn(data, 'page') })
  redirect(`/messages?page=${page}`)
}
