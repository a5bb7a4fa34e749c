'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { replyForm } from '@/lib/domain/triage/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { writeReply } from '@/lib/records/replies'

export async function reply(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: replyForm.id, caseId }
  const desk = await sitDown(data, replyForm, key, `/cases/${caseId}/replies`, `/cases/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(replyForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const sent = await writeReply(desk.actor, caseId, desk.once, read.answers.words ?? '')
  if (!sent.ok) return refused(sent, desk)
  await forgetSent(desk)
  redirect(`/cases/${caseId}/replies`)
}
