'use server'

import { redirect } from 'next/navigation'
import { sayNo, sitDown } from '@/app/desk'
import { flagForm } from '@/lib/domain/flag/questions'
import { allocateTogetherForm } from '@/lib/domain/handover/questions'
import { check } from '@/lib/forms/check'
import type { Given } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import type { Result } from '@/lib/records/perform'
import { type Done, flagTogether, giveTogether } from '@/lib/records/together'

const text = (data: FormData, name: string) => {
  const value = data.get(name)
  return typeof value === 'string' ? value.slice(0, 10_000) : ''
}
/** The cases of the form, each with the allocation that stood on the page: 'case:allocation', or 'case:'. */
const chosen = (data: FormData): ReadonlyMap<string, string> =>
  new Map(
    text(data, 'cases')
      .split(',')
      .filter(Boolean)
      .map(each => {
        const [id = '', held = ''] = each.split(':')
        return [id, held]
      }),
  )

/** What was not done is told; sent again, the form does only that. */
function answer(result: Result<Done>, given: Given): Reply {
  if (!result.ok) return sayNo(result, given)
  const { done, left, says } = result.value
  if (left > 0) return { message: `Done: ${done}. Not done: ${left}. ${says.join(' ')}`, given }
  redirect(`/cases?done=${done}`)
}

export async function give(_: Reply, data: FormData): Promise<Reply> {
  const to = text(data, 'worker')
  const form = allocateTogetherForm([{ id: to, name: to, jobTitle: '' }])
  const desk = await sitDown(data, form, { form: form.id, caseId: null, about: 'together' }, '/cases')
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const worker = read.answers.worker ?? ''
  return answer(await giveTogether(desk.actor, desk.once, chosen(data), worker, read.answers), desk.given)
}

export async function flag(_: Reply, data: FormData): Promise<Reply> {
  const desk = await sitDown(data, flagForm, { form: flagForm.id, caseId: null, about: 'together' }, '/cases')
  if ('reply' in desk) return desk.reply
  const read = check(flagForm, desk.given, desk.now)
  if (!read.ok) return { errors: read.errors, given: desk.given }
  return answer(await flagTogether(desk.actor, desk.once, [...chosen(data).keys()], read.answers), desk.given)
}
