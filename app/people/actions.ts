'use server'

import { redirect } from 'next/navigation'
import { hiddenIn } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { accountForm, teamForm } from '@/lib/domain/account/questions'
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
  inviteAccount,
  resetSecondFactor,
} from '@/lib/records/accounts'
import { done, problemOf, refused } from './refusals'

const which = (data: FormData) => ({
  id: hiddenIn(data, 'person'),
  version: Number(hiddenIn(data, 'version')),
})

/** Teams are looked at against the organisation's own list by the record itself. */
function read(data: FormData) {
  const open = accountForm([]).questions
  const given = givenFrom(data, open)
  const form = accountForm(listOf(given, 'teams').map(id => ({ id, name: id })))
  return { given, read: check(form, given, formNow(new Date())) }
}

export async function add(_: Reply, data: FormData): Promise<Reply> {
  const who = await whoIsAsking()
  const { given, read: answers } = read(data)
  if (who.state !== 'open') return { message: shut, given }
  if (!answers.ok) return { errors: answers.errors, given }
  const made = await createAccount(who.actor, hiddenIn(data, 'once'), answers.answers)
  if (!made.ok) return refused(made, given)
  redirect(`/people/${made.value.id}?said=added`)
}

export async function change(_: Reply, data: FormData): Promise<Reply> {
  const who = await whoIsAsking()
  const { given, read: answers } = read(data)
  if (who.state !== 'open') return { message: shut, given }
  if (!answers.ok) return { errors: answers.errors, given }
  const changed = await changeAccount(who.actor, hiddenIn(data, 'once'), which(data), answers.answers)
  if (!changed.ok) return refused(changed, given)
  redirect(`/people/${changed.value.id}?said=changed`)
}

export async function newTeam(_: Reply, data: FormData): Promise<Reply> {
  const who = await whoIsAsking()
  const given = givenFrom(data, teamForm.questions)
  if (who.state !== 'open') return { message: shut, given }
  const answers = check(teamForm, given, formNow(new Date()))
  if (!answers.ok) return { errors: answers.errors, given }
  const added = await addTeam(who.actor, hiddenIn(data, 'once'), answers.answers.teamName ?? '')
  if (!added.ok) return refused(added, given)
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
  return done(await resetSecondFactor(who.actor, hiddenIn(data, 'once'), which(data)), 'reset')
}

export async function setDisabled(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const disable = hiddenIn(data, 'disabled') !== 'no'
  const set = disable ? disableAccount : enableAccount
  return done(await set(who.actor, hiddenIn(data, 'once'), which(data)), disable ? 'disabled' : 'enabled')
}
