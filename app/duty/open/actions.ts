'use server'

import { redirect } from 'next/navigation'
import { forgetSent, sayNo, sitDown } from '@/app/desk'
import { coverForm } from '@/lib/domain/cover/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { askCover } from '@/lib/records/covers'

export async function ask(_: Reply, data: FormData): Promise<Reply> {
  const key = { form: coverForm.id, caseId: null }
  const desk = await sitDown(data, coverForm, key, '/duty/open')
  if ('reply' in desk) return desk.reply
  const read = check(coverForm, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const done = await askCover(desk.actor, desk.once, read.answers)
  if (!done.ok && done.why === 'incomplete')
    return { errors: Object.fromEntries(done.problems.map(({ at, says }) => [at, says])), given: desk.given }
  if (!done.ok) return sayNo(done, desk.given)
  await forgetSent(desk, key)
  redirect(`/cases/${done.value.caseId}`)
}
