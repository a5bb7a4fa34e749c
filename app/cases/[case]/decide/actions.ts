'use server'

import { redirect } from 'next/navigation'
import { forget, hiddenIn, sayNo, sitDown } from '@/app/desk'
import { decisionForm } from '@/lib/domain/triage/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { decide as decideOn } from '@/lib/records/triage'

export async function decide(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: decisionForm.id, caseId }
  const desk = await sitDown(data, decisionForm, key, `/cases/${caseId}/decide`, '/inbox')
  if ('reply' in desk) return desk.reply
  const read = check(decisionForm, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const { outcome = 'accepted', reasons = '', reply = '', joinTo = '' } = read.answers
  const decided = await decideOn(desk.actor, caseId, desk.once, desk.version, {
    outcome,
    reasons,
    reply,
    joinTo,
  })
  if (!decided.ok) return sayNo(decided, desk.given)
  await forget(desk.actor, key)
  redirect(`/cases/${decided.value.openId}`)
}
