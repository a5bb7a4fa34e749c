'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { lockForm, removeForm } from '@/lib/domain/file/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { lockFile, removeFile } from '@/lib/records/file-fates'

export async function lock(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const [key, back] = [{ form: lockForm.id, caseId, about }, `/cases/${caseId}/files/${about}`]
  const desk = await sitDown(data, lockForm, key, `${back}/lock`, back)
  if ('reply' in desk) return desk.reply
  const read = check(lockForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const locked = await lockFile(desk.actor, caseId, desk.once, about, read.answers.why ?? '')
  if (!locked.ok) return refused(locked, desk)
  await forgetSent(desk)
  redirect(back as '/')
}

export async function remove(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const [key, back] = [{ form: removeForm.id, caseId, about }, `/cases/${caseId}/files/${about}`]
  const desk = await sitDown(data, removeForm, key, `${back}/remove`, back)
  if ('reply' in desk) return desk.reply
  const read = check(removeForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const removed = await removeFile(desk.actor, caseId, desk.once, about, read.answers)
  if (!removed.ok) return refused(removed, desk)
  await forgetSent(desk)
  redirect(back as '/')
}
