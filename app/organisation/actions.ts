'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, refused, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { organisationForm } from '@/lib/domain/organisation/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { changeOrganisation } from '@/lib/records/organisation'

const key = { form: organisationForm.id, caseId: null }

export async function save(_: Reply, data: FormData): Promise<Reply> {
  const desk = await sitDown(data, organisationForm, key, '/organisation')
  if ('reply' in desk) return desk.reply
  const read = check(organisationForm, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const changed = await changeOrganisation(desk.actor, desk.once, desk.version, read.answers)
  if (!changed.ok && changed.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect('/organisation/conflict')
  }
  if (!changed.ok) return refused(changed, desk)
  await forgetSent(desk)
  redirect('/organisation?said=changed')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(): Promise<void> {
  await forget(await requireActor(), key)
  redirect('/organisation')
}
