'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { putBeside } from '@/app/put-beside'
import { answerForm, replyForm } from '@/lib/domain/triage/questions'
import { check } from '@/lib/forms/check'
import { textOf } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { answerQuestion } from '@/lib/records/questions'
import { writeReply } from '@/lib/records/replies'

export async function answer(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, question] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const key = { form: answerForm.id, caseId, about: question }
  const desk = await sitDown(data, answerForm, key, `/concerns/${caseId}`, `/concerns/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(answerForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const put = { id: question, version: desk.version }
  const answered = await answerQuestion(desk.actor, caseId, desk.once, put, read.answers.answered ?? '')
  if (!answered.ok && answered.why === 'conflict') {
    await putBeside(desk.actor, caseId, textOf(desk.given, 'answered'))
    await forgetSent(desk)
    redirect(`/concerns/${caseId}?said=answered` as '/')
  }
  if (!answered.ok) return refused(answered, desk)
  await forgetSent(desk)
  redirect(`/concerns/${caseId}`)
}

export async function reply(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: replyForm.id, caseId }
  const desk = await sitDown(data, replyForm, key, `/concerns/${caseId}`, `/concerns/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(replyForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const sent = await writeReply(desk.actor, caseId, desk.once, read.answers.words ?? '')
  if (!sent.ok) return refused(sent, desk)
  await forgetSent(desk)
  redirect(`/concerns/${caseId}`)
}
