'use server'

import { redirect } from 'next/navigation'
import { type Desk, forget, forgetSent, hiddenIn, refused, sayNo, sitDown } from '@/app/desk'
import { requireActor, whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { type AccountAnswers, accountForm, teamForm } from '@/lib/domain/account/questions'
import { shut } from '@/lib/domain/account/said'
import { formNow } from '@/lib/domain/time/now'
import { check } from '@/lib/forms/check'
import { givenFrom, listOf } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import {
  addTeam,
  changeAccount,
  createAccount,
  disableAccount,
  enableAccount,
  resetSecondFactor,
} from '@/lib/records/accounts'
import { inviteAccount } from '@/lib/records/invitations'
import { keepForm } from '@/lib/records/kept-forms'
import { done, problemOf } from './refusals'

const keyOf = (id?: string) => ({ form: 'account', caseId: null, about: id })

const which = (data: FormData) => {
  const version = Number(hiddenIn(data, 'version'))
  const sound = Number.isInteger(version) && version >= 0 && version < 2 ** 31
  return { id: hiddenIn(data, 'person'), version: sound ? version : 0 }
}

type Read = { reply: Reply } | { desk: Desk; answers: AccountAnswers }

/** Teams are looked at against the organisation's own list by the record itself. */
async function read(data: FormData, at: string, id?: string): Promise<Read> {
  const desk = await sitDown(data, accountForm([]), keyOf(id), at)
  if ('reply' in desk) return desk
  const form = accountForm(listOf(desk.given, 'teams').map(team => ({ id: team, name: team })))
  const answers = check(form, desk.given, desk.now)
  if (!answers.ok) return { reply: { errors: answers.errors, given: desk.given } }
  return { desk, answers: answers.answers }
}

export async function add(_: Reply, data: FormData): Promise<Reply> {
  const sent = await read(data, '/people/add')
  if ('reply' in sent) return sent.reply
  const made = await createAccount(sent.desk.actor, sent.desk.once, sent.answers)
  if (!made.ok) return refused(made, sent.desk)
  await forgetSent(sent.desk)
  redirect(`/people/${made.value.id}?said=added`)
}

export async function change(_: Reply, data: FormData): Promise<Reply> {
  const id = hiddenIn(data, 'person')
  const sent = await read(data, `/people/${id}`, id)
  if ('reply' in sent) return sent.reply
  const { actor, once, version, given } = sent.desk
  const changed = await changeAccount(actor, once, { id, version }, sent.answers)
  if (!changed.ok && changed.why === 'conflict') {
    await keepForm(actor, keyOf(id), given)
    redirect(`/people/${id}/conflict`)
  }
  if (!changed.ok) return sayNo(changed, given)
  await forgetSent(sent.desk)
  redirect(`/people/${id}?said=changed`)
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const id = hiddenIn(data, 'person')
  await forget(await requireActor(), keyOf(id))
  redirect(`/people/${id}`)
}

export async function newTeam(_: Reply, data: FormData): Promise<Reply> {
  const who = await whoIsAsking()
  const given = givenFrom(data, teamForm.questions)
  if (who.state !== 'open') return { message: shut, given }
  const answers = check(teamForm, given, formNow(new Date()))
  if (!answers.ok) return { errors: answers.errors, given }
  const added = await addTeam(who.actor, hiddenIn(data, 'once'), answers.answers.teamName ?? '')
  if (!added.ok) return sayNo(added, given)
  redirect('/people')
}

export async function makeLink(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const made = await inviteAccount(who.actor, hiddenIn(data, 'once'), hiddenIn(data, 'person'))
  return made.ok ? { link: made.value.link } : problemOf(made)
}

export async function resetFactor(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const of = which(data)
  return done(of.id, await resetSecondFactor(who.actor, hiddenIn(data, 'once'), of), 'reset')
}

export async function setDisabled(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const disable = hiddenIn(data, 'disabled') !== 'no'
  const set = disable ? disableAccount : enableAccount
  const of = which(data)
  return done(of.id, await set(who.actor, hiddenIn(data, 'once'), of), disable ? 'disabled' : 'enabled')
}
