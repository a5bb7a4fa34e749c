'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { restrictionReviewForm } from '@/lib/domain/restriction/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { reviewRestriction } from '@/lib/records/restriction-review'

export async function review(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [form, page] = [restrictionReviewForm, `/cases/${caseId}/restriction`]
  const key = { form: form.id, caseId }
  const desk = await sitDown(data, form, key, `${page}/review`)
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await reviewRestriction(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok) return refused(done, desk)
  await forgetSent(desk)
  redirect(page as '/')
}
