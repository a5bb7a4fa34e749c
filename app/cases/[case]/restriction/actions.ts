'use server'

import { redirect } from 'next/navigation'
import { type Desk, forget, forgetSent, hiddenIn, refused, sayNo, sayWrong, sitDown } from '@/app/desk'
import { requireActor, whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { keepFromForm, liftForm, nameForm, restrictForm } from '@/lib/domain/restriction/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { type FormKey, keepForm } from '@/lib/records/kept-forms'
import { keepFrom } from '@/lib/records/kept-from'
import { changeNamed, namePerson, restrictCase } from '@/lib/records/restriction'
import { answerLift, askToLift } from '@/lib/records/restriction-lift'

/** The list as it was sent: whether each may be named is asked where they are named. */
const sent = (data: FormData, field: string) =>
  data
    .getAll(field)
    .filter(value => typeof value === 'string')
    .slice(0, 200)
    .map(id => ({ id, name: id, jobTitle: '', roles: [] }))

const pageOf = (caseId: string) => `/cases/${caseId}/restriction`

/** Somebody else was first: the words are kept, and shown beside theirs. */
async function overtaken(desk: Desk, key: FormKey, of: 'restrict' | 'lift'): Promise<never> {
  await keepForm(desk.actor, key, desk.given)
  redirect(`${pageOf(key.caseId ?? '')}/conflict?of=${of}` as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  const form = hiddenIn(data, 'of') === 'lift' ? liftForm : restrictForm([])
  await forget(await requireActor(), { form: form.id, caseId })
  redirect(pageOf(caseId) as '/')
}

export async function restrict(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const form = restrictForm(sent(data, 'named'))
  const key = { form: form.id, caseId }
  const desk = await sitDown(data, form, key, pageOf(caseId))
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await restrictCase(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok && done.why === 'conflict') return overtaken(desk, key, 'restrict')
  if (!done.ok) return refused(done, desk)
  await forgetSent(desk)
  redirect(pageOf(caseId) as '/')
}

export async function name(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const form = nameForm(sent(data, 'who'))
  const desk = await sitDown(data, form, { form: form.id, caseId }, `${pageOf(caseId)}/name`)
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const done = await namePerson(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok) return sayNo(done, desk.given)
  redirect(pageOf(caseId) as '/')
}

export async function keep(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const form = keepFromForm(sent(data, 'who'))
  const desk = await sitDown(data, form, { form: form.id, caseId }, `${pageOf(caseId)}/keep-from`)
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const done = await keepFrom(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok) return sayNo(done, desk.given)
  redirect(pageOf(caseId) as '/')
}

export async function askLift(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: liftForm.id, caseId }
  const desk = await sitDown(data, liftForm, key, `${pageOf(caseId)}/lift`)
  if ('reply' in desk) return desk.reply
  const read = check(liftForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await askToLift(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok && done.why === 'conflict') return overtaken(desk, key, 'lift')
  if (!done.ok) return refused(done, desk)
  await forgetSent(desk)
  redirect(pageOf(caseId) as '/')
}

const changes = ['off', 'on-call', 'not-on-call'] as const

export async function change(_: Deed, data: FormData): Promise<Deed> {
  const asking = await whoIsAsking()
  if (asking.state !== 'open') return { problem: shut }
  const { actor } = asking
  const [caseId, once, who] = [hiddenIn(data, 'case'), hiddenIn(data, 'once'), hiddenIn(data, 'who')]
  const to = changes.find(each => each === hiddenIn(data, 'to'))
  if (!to) return { problem: notDone }
  const done = await changeNamed(actor, caseId, once, { who, to })
  if (!done.ok) return { problem: sayNo(done, {})?.message ?? notDone }
  redirect((to === 'off' && who === actor.id ? '/' : pageOf(caseId)) as '/')
}

export async function answer(_: Deed, data: FormData): Promise<Deed> {
  const asking = await whoIsAsking()
  if (asking.state !== 'open') return { problem: shut }
  const [caseId, once] = [hiddenIn(data, 'case'), hiddenIn(data, 'once')]
  const yes = hiddenIn(data, 'answer') === 'lift'
  const done = await answerLift(asking.actor, caseId, once, yes ? 'lift' : 'keep')
  if (!done.ok) return { problem: sayNo(done, {})?.message ?? notDone }
  redirect((yes ? `/cases/${caseId}` : pageOf(caseId)) as '/')
}
