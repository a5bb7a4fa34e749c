'use server'

import { redirect } from 'next/navigation'
import { type Desk, forget, forgetSent, hiddenIn, refused, sayNo, sitDown } from '@/app/desk'
import { requireActor, whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { type ContactAnswers, contactForm, everybody } from '@/lib/domain/contact/questions'
import { check as checked } from '@/lib/forms/check'
import { textOf } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { addContact, changeContact, checkContact, removeContact } from '@/lib/records/contacts'
import { keepForm } from '@/lib/records/kept-forms'

const keyOf = (id?: string) => ({ form: 'contact', caseId: null, about: id })

type Read = { reply: Reply } | { desk: Desk; answers: ContactAnswers }

/** Teams are looked at against the organisation's own by the record itself. */
async function read(data: FormData, at: string, id?: string): Promise<Read> {
  const desk = await sitDown(data, contactForm([]), keyOf(id), at)
  if ('reply' in desk) return desk
  const team = textOf(desk.given, 'team')
  const form = contactForm(team && team !== everybody ? [{ id: team, name: team }] : [])
  const answers = checked(form, desk.given, desk.now)
  if (!answers.ok) return { reply: { errors: answers.errors, given: desk.given } }
  return { desk, answers: answers.answers }
}

export async function add(_: Reply, data: FormData): Promise<Reply> {
  const sent = await read(data, '/contacts/add')
  if ('reply' in sent) return sent.reply
  const added = await addContact(sent.desk.actor, sent.desk.once, sent.answers)
  if (!added.ok) return refused(added, sent.desk)
  await forgetSent(sent.desk)
  redirect('/contacts?said=added')
}

export async function change(_: Reply, data: FormData): Promise<Reply> {
  const id = hiddenIn(data, 'contact')
  const sent = await read(data, `/contacts/${id}`, id)
  if ('reply' in sent) return sent.reply
  const { actor, once, version, given } = sent.desk
  const changed = await changeContact(actor, once, { id, version }, sent.answers)
  if (!changed.ok && changed.why === 'conflict') {
    await keepForm(actor, keyOf(id), given)
    redirect(`/contacts/${id}/conflict`)
  }
  if (!changed.ok) return sayNo(changed, given)
  await forgetSent(sent.desk)
  redirect('/contacts?said=changed')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  await forget(await requireActor(), keyOf(hiddenIn(data, 'contact')))
  redirect('/contacts')
}

async function deed(data: FormData, what: typeof checkContact, said: string): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const version = Number(hiddenIn(data, 'version'))
  const sound = Number.isInteger(version) && version >= 0 && version < 2 ** 31
  const which = { id: hiddenIn(data, 'contact'), version: sound ? version : 0 }
  const done = await what(who.actor, hiddenIn(data, 'once'), which)
  if (done.ok) redirect(said as '/contacts')
  if (done.why === 'conflict') redirect(`/contacts/${which.id}?said=meanwhile`)
  return { problem: sayNo(done, {})?.message ?? notDone }
}

export async function check(_: Deed, data: FormData): Promise<Deed> {
  return deed(data, checkContact, '/contacts?said=checked')
}

export async function remove(_: Deed, data: FormData): Promise<Deed> {
  return deed(data, removeContact, '/contacts?said=removed')
}
