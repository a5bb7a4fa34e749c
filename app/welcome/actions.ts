'use server'

import { redirect } from 'next/navigation'
import { hiddenIn } from '@/app/desk'
import { acceptLink, readLink } from '@/lib/auth/invitation'
import { firstAdministratorForm } from '@/lib/domain/account/questions'
import { saidOfLink } from '@/lib/domain/account/said'
import { formNow } from '@/lib/domain/time/now'
import { check } from '@/lib/forms/check'
import { givenFrom } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'

export async function welcome(_: Reply, data: FormData): Promise<Reply> {
  const token = hiddenIn(data, 'token')
  const link = await readLink(token)
  if (link.state !== 'good') return { message: saidOfLink[link.state] }
  const given = givenFrom(data, firstAdministratorForm.questions)
  const who = link.nameless
    ? check(firstAdministratorForm, given, formNow(new Date()))
    : { ok: true as const, answers: {} }
  if (!who.ok) return { errors: who.errors, given }
  const typed = data.get('password')
  const done = await acceptLink(token, typeof typed === 'string' ? typed : '', who.answers)
  if (!done.ok)
    return {
      ...(Object.keys(done.errors).length > 0 ? { errors: done.errors } : { message: saidOfLink.used }),
      given,
    }
  redirect('/sign-in?set=password')
}
