'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, refused, sayNo, sayWrong, sitDown } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { handoverForm } from '@/lib/domain/handover/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { confirmHandover, handOver } from '@/lib/records/handovers'

export async function write(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, back] = [{ form: handoverForm.id, caseId }, `/cases/${caseId}`]
  const desk = await sitDown(data, handoverForm, key, `${back}/handover/new`, back)
  if ('reply' in desk) return desk.reply
  const read = check(handoverForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await handOver(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok) return refused(done, desk)
  await forgetSent(desk)
  redirect(`${back}/handover/${done.value.id}` as '/')
}

export async function confirm(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const caseId = hiddenIn(data, 'case')
  const done = await confirmHandover(who.actor, caseId, hiddenIn(data, 'once'), hiddenIn(data, 'handover'))
  if (!done.ok) return { problem: sayNo(done, {})?.message ?? notDone }
  redirect(`/cases/${caseId}`)
}
