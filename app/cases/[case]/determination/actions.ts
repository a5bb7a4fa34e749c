'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import type { Result } from '@/lib/domain/determination/computed'
import { afterField, seenField } from '@/lib/domain/determination/since'
import { determinationForm } from '@/lib/domain/triage/questions'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { makeDetermination } from '@/lib/records/determinations'
import { keepForm } from '@/lib/records/kept-forms'

export async function determine(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: determinationForm.id, caseId }
  const desk = await sitDown(
    data,
    determinationForm,
    key,
    `/cases/${caseId}/determination`,
    `/cases/${caseId}/evidence`,
  )
  if ('reply' in desk) return desk.reply
  const read = readPage(determinationForm, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return sayWrong(desk, read.reply)
  const { result, reasons = '', lookAgainOn } = read.answers
  const seen = String(data.get(seenField) ?? '').slice(0, 4_000)
  const after = hiddenIn(data, afterField)
  const made = await makeDetermination(desk.actor, caseId, desk.once, {
    result: result as Result,
    reasons,
    ...(lookAgainOn && { lookAgainOn }),
    seen,
    after,
  })
  if (!made.ok && made.why === 'conflict') {
    await keepForm(desk.actor, key, { ...desk.given, [seenField]: seen, [afterField]: after })
    redirect(`/cases/${caseId}/determination?changed=yes`)
  }
  if (!made.ok) return sayBeside(made, desk)
  await forgetSent(desk)
  redirect(`/cases/${caseId}/evidence`)
}
