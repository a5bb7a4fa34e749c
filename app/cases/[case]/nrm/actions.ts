'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { editFormOf, nrmFormId, textOfAnswer } from '@/lib/domain/nrm/edit-form'
import { nrmQuestionOf } from '@/lib/domain/nrm/questions'
import { returnForm } from '@/lib/domain/nrm/returned'
import { placeOf } from '@/lib/domain/nrm/sections'
import { check } from '@/lib/forms/check'
import type { Answer } from '@/lib/forms/question'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { editNrm, passForSignOff, signNrm } from '@/lib/records/nrm'
import { returnNrm } from '@/lib/records/nrm-return'

export async function edit(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const question = nrmQuestionOf(about)
  if (!question) notFound()
  const form = editFormOf(question)
  const key = { form: nrmFormId, caseId, about }
  const back = `/cases/${caseId}/nrm`
  const desk = await sitDown(data, form, key, `${back}/${about}`, back)
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const value = textOfAnswer((read.answers as { value?: Answer }).value)
  const edited = await editNrm(desk.actor, caseId, desk.once, {
    question: about,
    value,
    version: desk.version,
  })
  if (!edited.ok && edited.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${back}/${about}/conflict` as '/')
  }
  if (!edited.ok) return refused(edited, desk)
  await forgetSent(desk)
  // Who filled in what was missing goes on to what is missing next.
  const next = hiddenIn(data, 'next')
  if (next === 'none') redirect(`/cases/${caseId}/nrm?said=put`)
  redirect((nrmQuestionOf(next) ? `${back}/${next}?said=put` : placeOf(caseId, question)) as '/')
}

/** Gives up one's own wording in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const [caseId, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  await forget(await requireActor(), { form: nrmFormId, caseId, about })
  redirect(`/cases/${caseId}/nrm`)
}

const said = (caseId: string, why: string) => redirect(`/cases/${caseId}/nrm?said=${why}`)

export async function passOn(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  const passed = await passForSignOff(
    await requireActor(),
    caseId,
    hiddenIn(data, 'once'),
    hiddenIn(data, 'fingerprint'),
  )
  if (!passed.ok && (passed.why === 'not-found' || passed.why === 'closed')) notFound(passed, caseId)
  said(caseId, passed.ok ? 'passed' : passed.why)
}

export async function sign(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  const signed = await signNrm(
    await requireActor(),
    caseId,
    hiddenIn(data, 'once'),
    hiddenIn(data, 'fingerprint'),
  )
  if (!signed.ok && (signed.why === 'not-found' || signed.why === 'closed')) notFound(signed, caseId)
  said(caseId, signed.ok ? 'signed' : signed.why)
}

export async function giveBack(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, back] = [{ form: returnForm.id, caseId }, `/cases/${caseId}/nrm`]
  const desk = await sitDown(data, returnForm, key, `${back}/return`, back)
  if ('reply' in desk) return desk.reply
  const read = check(returnForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const fingerprint = hiddenIn(data, 'fingerprint')
  const answers = { answer: read.answers.answer ?? '' }
  const returned = await returnNrm(desk.actor, caseId, desk.once, fingerprint, answers)
  if (!returned.ok && returned.why === 'conflict') {
    // The words are kept: the draft that they are about is another one now.
    await keepForm(desk.actor, key, desk.given)
    return said(caseId, 'conflict')
  }
  if (!returned.ok) return refused(returned, desk)
  await forgetSent(desk)
  return said(caseId, 'returned')
}
