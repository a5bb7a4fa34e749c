'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { childForm } from '@/lib/domain/concern/questions'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { changeChild } from '@/lib/records/child'
import { keepForm } from '@/lib/records/kept-forms'

const keyOf = (caseId: string) => ({ form: childForm.id, caseId })

export async function change(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [at, back] = [`/cases/${caseId}/child`, `/cases/${caseId}/people`]
  const desk = await sitDown(data, childForm, keyOf(caseId), `${at}/change`, back)
  if ('reply' in desk) return desk.reply
  const read = readPage(childForm, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return sayWrong(desk, read.reply)
  const changed = await changeChild(desk.actor, caseId, desk.once, desk.version, read.answers)
  if (!changed.ok && changed.why === 'conflict') {
    await keepForm(desk.actor, keyOf(caseId), desk.given)
    redirect(`${at}/conflict` as '/')
  }
  if (!changed.ok) return refused(changed, desk)
  await forgetSent(desk)
  redirect(`${back}#child` as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), keyOf(caseId))
  redirect(`/cases/${caseId}/people`)
}

/** Gives up one's own unsigned words, and begins from what stands. */
export async function startAgain(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), keyOf(caseId))
  redirect(`/cases/${caseId}/child/change`)
}
