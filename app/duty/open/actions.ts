'use server'

import { redirect } from 'next/navigation'
import { carry, forget, forgetSent, hiddenIn, sayBeside, sitDown } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { shut } from '@/lib/domain/account/said'
import { coverForm } from '@/lib/domain/cover/questions'
import { wantedIn } from '@/lib/domain/find/wanted'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { askCover } from '@/lib/records/covers'

const key = { form: coverForm.id, caseId: null }

/** Opens the case whose reference was given; for anything else the page shows which cases it may be. */
export async function ask(_: Reply, data: FormData): Promise<Reply> {
  const desk = await sitDown(data, coverForm, key, '/duty/open')
  if ('reply' in desk) return desk.reply
  const read = check(coverForm, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const { which = '', why = '' } = read.answers
  const [reference] = wantedIn(which, desk.now.day).references
  if (!reference) return carry(desk, key, '/duty/open?look=yes')
  const done = await askCover(desk.actor, desk.once, { reference, why })
  if (!done.ok) return sayBeside(done, desk)
  await forgetSent(desk)
  redirect(`/cases/${done.value.caseId}`)
}

/** Opens one of those, for the reason that was given with what was looked for. */
export async function choose(_: Deed, data: FormData): Promise<Deed> {
  const who = await whoIsAsking()
  if (who.state !== 'open') return { problem: shut }
  const given = { reference: hiddenIn(data, 'reference'), why: hiddenIn(data, 'why') }
  const done = await askCover(who.actor, hiddenIn(data, 'once'), given)
  if (!done.ok) return { problem: done.why === 'cannot' ? done.says : 'Say why above, then look once more.' }
  await forget(who.actor, key)
  redirect(`/cases/${done.value.caseId}`)
}
