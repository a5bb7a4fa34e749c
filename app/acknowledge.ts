'use server'

import { redirect } from 'next/navigation'
import { hiddenIn } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { isReference } from '@/lib/domain/case/reference'
import { readAlerts } from '@/lib/records/alerts'

/** Says that an alert is read, without opening its case. */
export async function acknowledge(data: FormData): Promise<void> {
  const read = await readAlerts(await requireActor(), hiddenIn(data, 'case'), hiddenIn(data, 'once'))
  if (!read.ok) notFound()
  const reference = hiddenIn(data, 'reference')
  redirect((isReference(reference) ? `/?said=${reference}` : '/') as '/')
}
