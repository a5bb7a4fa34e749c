'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { voiceForm as form } from '@/lib/domain/voice/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { recordVoice } from '@/lib/records/voice'

export async function record(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, back] = [{ form: form.id, caseId }, `/cases/${caseId}/voice`]
  const desk = await sitDown(data, form, key, `${back}/new`, back)
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const answers = Object.fromEntries(Object.entries(read.answers).map(([id, answer]) => [id, String(answer)]))
  const recorded = await recordVoice(desk.actor, caseId, desk.once, answers)
  if (!recorded.ok) return sayBeside(recorded, desk)
  await forgetSent(desk)
  redirect(back as '/')
}
