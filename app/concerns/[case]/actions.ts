'use server'

import { redirect } from 'next/navigation'
import { begun, forgetSent, hiddenIn, sayNo, sitDown } from '@/app/desk'
import type { Actor } from '@/lib/domain/access/role'
import { answerForm, replyForm } from '@/lib/domain/triage/questions'
import { check } from '@/lib/forms/check'
import { textOf } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { answerQuestion } from '@/lib/records/questions'
import { writeReply } from '@/lib/records/replies'

export async function answer(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, question] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const key = { form: answerForm.id, caseId, about: question }
  const desk = await sitDown(data, answerForm, key, `/concerns/${caseId}`, `/concerns/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(answerForm, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const put = { id: question, version: desk.version }
  const answered = await answerQuestion(desk.actor, caseId, desk.once, put, read.answers.answered ?? '')
  if (!answered.ok && answered.why === 'conflict') {
    await putBeside(desk.actor, caseId, textOf(desk.given, 'answered'))
    await forgetSent(desk, key)
    redirect(`/concerns/${caseId}?said=answered` as '/')
  }
  if (!answered.ok) return sayNo(answered, desk.given)
  await forgetSent(desk, key)
  redirect(`/concerns/${caseId}`)
}

/** An answer that came after another of one's own: it waits unsent among what one writes to the lead. */
async function putBeside(actor: Actor, caseId: string, words: string): Promise<void> {
  const key = { form: replyForm.id, caseId }
  const before = textOf((await begun(actor, key)) ?? {}, 'words')
  const both = before.includes(words) ? before : [before, words].filter(Boolean).join('\n\n')
  await keepForm(actor, key, { words: both })
}

export async function reply(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: replyForm.id, caseId }
  const desk = await sitDown(data, replyForm, key, `/concerns/${caseId}`, `/concerns/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(replyForm, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const sent = await writeReply(desk.actor, caseId, desk.once, read.answers.words ?? '')
  if (!sent.ok) return sayNo(sent, desk.given)
  await forgetSent(desk, key)
  redirect(`/concerns/${caseId}`)
}
