'use server'

import { redirect } from 'next/navigation'
import { forget, hiddenIn, sayNo, sitDown } from '@/app/desk'
import { markForm } from '@/lib/domain/body-map/questions'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { addMark } from '@/lib/records/body-map'

export async function mark(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, corrects] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const key = { form: markForm.id, caseId, about: corrects || undefined }
  const back = `/cases/${caseId}/body-map`
  const at = `${back}/mark${corrects ? `?corrects=${corrects}` : ''}`
  const desk = await sitDown(data, markForm, key, at, back)
  if ('reply' in desk) return desk.reply
  const read = readPage(markForm, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return read.reply
  const added = await addMark(desk.actor, caseId, desk.once, read.answers, corrects || undefined)
  if (!added.ok && added.why === 'incomplete')
    return { errors: Object.fromEntries(added.problems.map(({ at, says }) => [at, says])), given: desk.given }
  if (!added.ok) return sayNo(added, desk.given)
  await forget(desk.actor, key)
  redirect(back as '/')
}
