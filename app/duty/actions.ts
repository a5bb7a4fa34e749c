'use server'

import { redirect } from 'next/navigation'
import { hiddenIn, sayNo } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { dutyForm } from '@/lib/domain/account/duty-questions'
import { notDone, shut } from '@/lib/domain/account/said'
import { onCallForm } from '@/lib/domain/on-call/questions'
import { formNow } from '@/lib/domain/time/now'
import { check } from '@/lib/forms/check'
import { givenFrom, textOf } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { endDuty, planDuty } from '@/lib/records/duty'
import { endOnCall, planOnCall } from '@/lib/records/on-call'

export async function plan(_: Reply, data: FormData): Promise<Reply> {
  const who = await whoIsAsking()
  const given = givenFrom(data, dutyForm([]).questions)
  if (who.state !== 'open') return { message: shut, given }
  const id = textOf(given, 'who')
  const answers = check(dutyForm([{ id, name: id, jobTitle: '' }]), given, formNow(new Date()))
  if (!answers.ok) return { errors: answers.errors, given }
  const planned = await planDuty(who.actor, hiddenIn(data, 'once'), answers.answers)
  if (!planned.ok) return sayNo(planned, given)
  redirect('/duty')
}

export async function end(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const ended = await endDuty(who.actor, hiddenIn(data, 'once'), hiddenIn(data, 'turn'))
  if (!ended.ok) return { problem: sayNo(ended, {})?.message ?? notDone }
  redirect('/duty')
}

export async function planCall(_: Reply, data: FormData): Promise<Reply> {
  const who = await whoIsAsking()
  const given = givenFrom(data, onCallForm([]).questions)
  if (who.state !== 'open') return { message: shut, given }
  const id = textOf(given, 'who')
  const answers = check(onCallForm([{ id, name: id, jobTitle: '' }]), given, formNow(new Date()))
  if (!answers.ok) return { errors: answers.errors, given }
  const planned = await planOnCall(who.actor, hiddenIn(data, 'once'), answers.answers)
  if (!planned.ok) return sayNo(planned, given)
  redirect('/duty/on-call')
}

export async function endCall(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const ended = await endOnCall(who.actor, hiddenIn(data, 'once'), hiddenIn(data, 'turn'))
  if (!ended.ok) return { problem: sayNo(ended, {})?.message ?? notDone }
  redirect('/duty/on-call')
}
