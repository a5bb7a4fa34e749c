'use server'

import { redirect } from 'next/navigation'
import { begun, forget, forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { markForm } from '@/lib/domain/body-map/questions'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { addMark } from '@/lib/records/body-map'
import { keepForm } from '@/lib/records/kept-forms'

export async function mark(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, corrects] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const key = { form: markForm.id, caseId, about: corrects || undefined }
  const back = `/cases/${caseId}/body-map`
  const at = `${back}/mark${corrects ? `?corrects=${corrects}` : ''}`
  const desk = await sitDown(data, markForm, key, at, back)
  if ('reply' in desk) return desk.reply
  const read = readPage(markForm, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return sayWrong(desk, read.reply)
  const added = await addMark(desk.actor, caseId, desk.once, read.answers, corrects || undefined)
  if (!added.ok && added.why === 'incomplete')
    return { errors: Object.fromEntries(added.problems.map(({ at, says }) => [at, says])), given: desk.given }
  if (!added.ok && added.why === 'conflict' && corrects) {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${back}/${corrects}/conflict` as '/')
  }
  if (!added.ok) return refused(added, desk)
  await forgetSent(desk)
  redirect(back as '/')
}

const keyOf = (caseId: string, about: string) => ({ form: markForm.id, caseId, about })

/** Goes on with one's own words as a correction of what stands now: they move to where that is corrected. */
export async function goOn(data: FormData): Promise<void> {
  const [caseId, corrects] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const standing = hiddenIn(data, 'standing')
  const actor = await requireActor()
  const mine = await begun(actor, keyOf(caseId, corrects))
  if (mine) await keepForm(actor, keyOf(caseId, standing), mine)
  if (standing !== corrects) await forget(actor, keyOf(caseId, corrects))
  redirect(`/cases/${caseId}/body-map/mark?corrects=${standing}` as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const [caseId, corrects] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  await forget(await requireActor(), keyOf(caseId, corrects))
  redirect(`/cases/${caseId}/body-map`)
}
