'use server'

import { redirect } from 'next/navigation'
import { forget, hiddenIn, sayNo, sayWrong, sitDown } from '@/app/desk'
import { allocateForm } from '@/lib/domain/handover/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { allocateCase } from '@/lib/records/allocations'
import { keepForm } from '@/lib/records/kept-forms'

/** The list as it was sent: whether each may be given the case is asked where it is given. */
export async function allocate(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, to] = [hiddenIn(data, 'case'), hiddenIn(data, 'worker')]
  const form = allocateForm([{ id: to, name: to, jobTitle: '' }], hiddenIn(data, 'written') === 'yes')
  const [key, back] = [{ form: form.id, caseId }, `/cases/${caseId}`]
  const desk = await sitDown(data, form, key, `${back}/allocate`, back)
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const { actor, once, given } = desk
  const worker = read.answers.worker ?? ''
  const done = await allocateCase(actor, caseId, once, worker, read.answers, hiddenIn(data, 'held'))
  if (!done.ok && done.why === 'conflict') {
    await keepForm(actor, key, given)
    redirect(`${back}/allocate?changed=yes` as '/')
  }
  if (!done.ok) return sayNo(done, given)
  await forget(actor, key)
  redirect(back as '/')
}
