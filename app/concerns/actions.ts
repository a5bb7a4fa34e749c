'use server'

import { redirect } from 'next/navigation'
import { hiddenIn } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { discardDraft, startConcern } from '@/lib/records/drafts'

export async function start(data: FormData): Promise<void> {
  const actor = await requireActor()
  const begun = await startConcern(actor, hiddenIn(data, 'once'))
  if (!begun.ok) notFound()
  redirect(`/concerns/draft/${begun.value.id}/danger`)
}

export async function discard(data: FormData): Promise<void> {
  const actor = await requireActor()
  const draft = hiddenIn(data, 'draft')
  const gone = await discardDraft(actor, hiddenIn(data, 'once'), draft)
  if (!gone.ok) redirect(`/concerns/draft/${encodeURIComponent(draft)}/gone`)
  redirect('/concerns')
}
