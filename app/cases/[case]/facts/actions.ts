'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { namedEntries } from '@/lib/domain/fact/named-entries'
import { everyFact, factForm } from '@/lib/domain/fact/questions'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { changeFacts } from '@/lib/records/facts'
import { keepForm } from '@/lib/records/kept-forms'

const keyOf = (caseId: string) => ({ form: everyFact.id, caseId })

export async function save(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, at] = [keyOf(caseId), `/cases/${caseId}/facts`]
  const form = factForm(namedEntries(data))
  const desk = await sitDown(data, form, key, `${at}/change`, at)
  if ('reply' in desk) return desk.reply
  const read = readPage(form, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return sayWrong(desk, read.reply)
  const done = await changeFacts(desk.actor, caseId, desk.once, desk.version, read.answers)
  if (!done.ok && done.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${at}/conflict` as '/')
  }
  if (!done.ok) return sayBeside(done, desk)
  await forgetSent(desk)
  redirect(at as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), keyOf(caseId))
  redirect(`/cases/${caseId}/facts` as '/')
}

/** Gives up one's own unsigned words, and begins from what stands. */
export async function startAgain(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), keyOf(caseId))
  redirect(`/cases/${caseId}/facts/change` as '/')
}
