'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { lineChangeForm, lineForm } from '@/lib/domain/plan/line-questions'
import { planForm } from '@/lib/domain/plan/questions'
import { check } from '@/lib/forms/check'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { addLine, changeLine, changePlan } from '@/lib/records/plans'

const planKey = (caseId: string) => ({ form: planForm.id, caseId })
const lineKey = (caseId: string, about: string) => ({ form: lineChangeForm.id, caseId, about })

export async function save(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, at] = [planKey(caseId), `/cases/${caseId}/plan`]
  const desk = await sitDown(data, planForm, key, `${at}/change`, at)
  if ('reply' in desk) return desk.reply
  const read = readPage(planForm, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return sayWrong(desk, read.reply)
  const done = await changePlan(desk.actor, caseId, desk.once, desk.version, read.answers)
  if (!done.ok && done.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${at}/conflict` as '/')
  }
  if (!done.ok) return sayBeside(done, desk)
  await forgetSent(desk)
  redirect(at as '/')
}

export async function add(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, at] = [{ form: lineForm.id, caseId }, `/cases/${caseId}/plan`]
  const desk = await sitDown(data, lineForm, key, `${at}/lines/new`, at)
  if ('reply' in desk) return desk.reply
  const read = check(lineForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await addLine(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok) return sayBeside(done, desk)
  await forgetSent(desk)
  redirect(at as '/')
}

export async function saveLine(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, id] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const [key, at] = [lineKey(caseId, id), `/cases/${caseId}/plan`]
  const desk = await sitDown(data, lineChangeForm, key, `${at}/lines/${id}`, at)
  if ('reply' in desk) return desk.reply
  const read = readPage(lineChangeForm, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return sayWrong(desk, read.reply)
  const done = await changeLine(desk.actor, caseId, desk.once, { id, version: desk.version }, read.answers)
  if (!done.ok && done.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${at}/lines/${id}/conflict` as '/')
  }
  if (!done.ok) return sayBeside(done, desk)
  await forgetSent(desk)
  redirect(at as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), planKey(caseId))
  redirect(`/cases/${caseId}/plan`)
}

/** The same of one line. */
export async function keepTheirLine(data: FormData): Promise<void> {
  const [caseId, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  await forget(await requireActor(), lineKey(caseId, about))
  redirect(`/cases/${caseId}/plan`)
}

/** Gives up one's own unsigned words, and begins from what stands. */
export async function startAgain(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), planKey(caseId))
  redirect(`/cases/${caseId}/plan/change`)
}

/** The same of one line. */
export async function startLineAgain(data: FormData): Promise<void> {
  const [caseId, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  await forget(await requireActor(), lineKey(caseId, about))
  redirect(`/cases/${caseId}/plan/lines/${about}` as '/')
}
