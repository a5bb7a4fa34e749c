'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { personForm } from '@/lib/domain/person/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { addPerson, changePerson } from '@/lib/records/people'

const keyOf = (caseId: string, person: string) => ({
  form: personForm.id,
  caseId,
  about: person || undefined,
})

export async function save(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, person] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const key = keyOf(caseId, person)
  const back = `/cases/${caseId}/people`
  const desk = await sitDown(data, personForm, key, `${back}/${person || 'new'}`, back)
  if ('reply' in desk) return desk.reply
  const read = check(personForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const saved = person
    ? await changePerson(desk.actor, caseId, desk.once, { id: person, version: desk.version }, read.answers)
    : await addPerson(desk.actor, caseId, desk.once, read.answers)
  if (!saved.ok && saved.why === 'conflict' && person) {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${back}/${person}/conflict` as '/')
  }
  if (!saved.ok) return refused(saved, desk)
  await forgetSent(desk)
  redirect(back as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const [caseId, person] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  await forget(await requireActor(), keyOf(caseId, person))
  redirect(`/cases/${caseId}/people`)
}
