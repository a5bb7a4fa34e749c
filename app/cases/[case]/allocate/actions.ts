'use server'

import { redirect } from 'next/navigation'
import { hiddenIn } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import type { Reply } from '@/lib/forms/reply'
import { allocateCase } from '@/lib/records/cases'

export async function allocate(_: Reply, data: FormData): Promise<Reply> {
  const actor = await requireActor()
  const [caseId, to] = [hiddenIn(data, 'case'), hiddenIn(data, 'worker')]
  const done = await allocateCase(actor, caseId, hiddenIn(data, 'once'), to)
  if (done.ok) redirect(`/cases/${caseId}`)
  if (done.why === 'not-found') notFound()
  return {
    errors: { worker: done.why === 'cannot' ? done.says : 'Somebody changed this meanwhile. Try again.' },
    given: { worker: to },
  }
}
