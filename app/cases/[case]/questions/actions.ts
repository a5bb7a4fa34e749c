'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { questionForm } from '@/lib/domain/triage/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { askAuthor } from '@/lib/records/questions'

export async function ask(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: questionForm.id, caseId }
  const desk = await sitDown(data, questionForm, key, `/cases/${caseId}/questions`, `/cases/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(questionForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const asked = await askAuthor(desk.actor, caseId, desk.once, read.answers.asked ?? '')
  if (!asked.ok) return refused(asked, desk)
  await forgetSent(desk)
  redirect(`/cases/${caseId}`)
}
