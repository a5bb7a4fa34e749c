'use server'

import { redirect } from 'next/navigation'
import { hiddenIn } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { putBeside } from '@/app/put-beside'
import { requireActor } from '@/lib/auth/actor'
import { textBack } from '@/lib/forms/words-back'
import { dropKept, readKept } from '@/lib/records/kept-words'

/** Puts the words among what one writes to the lead of one's own concern: still to be read and sent. */
export async function toTheLead(data: FormData): Promise<void> {
  const actor = await requireActor()
  const read = await readKept(actor, hiddenIn(data, 'draft'))
  if (!read.ok || !read.value.form || !read.value.concern) notFound()
  const { id, form, given, concern } = read.value
  await putBeside(actor, concern, textBack(form, given))
  await dropKept(actor, id)
  redirect(`/concerns/${concern}?said=kept` as '/')
}

export async function throwAway(data: FormData): Promise<void> {
  await dropKept(await requireActor(), hiddenIn(data, 'draft'))
  redirect('/')
}
