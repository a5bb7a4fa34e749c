'use server'

import { redirect } from 'next/navigation'
import { hiddenIn, sayNo, signedOut } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor, whoIsAsking } from '@/lib/auth/actor'
import { isList, isPage, itemForm, keptOf, pageForms } from '@/lib/domain/concern/draft'
import { after } from '@/lib/domain/concern/road'
import { formNow } from '@/lib/domain/time/now'
import { givenFrom } from '@/lib/forms/given'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { recordConcern } from '@/lib/records/concerns'
import { dropItem, keepItem, keepPage } from '@/lib/records/drafts'

/** Keeps one page as it was typed, then goes on; what could not be read is said beside it. */
export async function savePage(_: Reply, data: FormData): Promise<Reply> {
  const [draft, page] = [hiddenIn(data, 'draft'), hiddenIn(data, 'page')]
  if (!isPage(page)) notFound()
  const given = givenFrom(data, pageForms[page].questions)
  const who = await whoIsAsking()
  if (who.state === 'nobody') return { message: signedOut, given }
  const kept = await keepPage(who.actor, draft, page, given)
  if (who.state === 'locked') redirect(`/locked?to=${encodeURIComponent(`/concerns/draft/${draft}/${page}`)}`)
  if (!kept.ok) notFound()
  if (data.has('later')) redirect(`/concerns/draft/${draft}`)
  const read = readPage(pageForms[page], given, formNow(new Date()), hiddenIn(data, 'shown'))
  if (!read.ok) return read.reply
  const next = after(page)
  redirect(next ? `/concerns/draft/${draft}/${next}` : `/concerns/draft/${draft}/check`)
}

/** The same for one entry, person or further child of a list. */
export async function saveItem(_: Reply, data: FormData): Promise<Reply> {
  const [draft, list, item] = [hiddenIn(data, 'draft'), hiddenIn(data, 'page'), hiddenIn(data, 'item')]
  if (!isList(list)) notFound()
  const given = givenFrom(data, keptOf(list))
  const who = await whoIsAsking()
  if (who.state === 'nobody') return { message: signedOut, given }
  const kept = await keepItem(who.actor, draft, list, item, given)
  const here = `/concerns/draft/${draft}/${list}`
  if (who.state === 'locked') redirect(`/locked?to=${encodeURIComponent(`${here}/${item}`)}`)
  if (!kept.ok) return sayNo(kept, given)
  if (data.has('later')) redirect(here as '/')
  const form = itemForm(list, kept.value.draft)
  const read = readPage(form, given, formNow(new Date()), hiddenIn(data, 'shown'))
  if (!read.ok) return read.reply
  redirect(here as '/')
}

export async function removeItem(data: FormData): Promise<void> {
  const actor = await requireActor()
  const [draft, list] = [hiddenIn(data, 'draft'), hiddenIn(data, 'page')]
  if (!isList(list)) notFound()
  const dropped = await dropItem(actor, draft, list, hiddenIn(data, 'item'))
  if (!dropped.ok) notFound()
  redirect(`/concerns/draft/${draft}/${list}`)
}

/** Submits the concern; what is still missing is said on the check page, which reads it again. */
export async function submit(data: FormData): Promise<void> {
  const actor = await requireActor()
  const draft = hiddenIn(data, 'draft')
  const recorded = await recordConcern(actor, draft, formNow(new Date()))
  if (recorded.ok)
    redirect(`/${recorded.value.state === 'open' ? 'cases' : 'concerns'}/${recorded.value.caseId}`)
  if (recorded.why !== 'incomplete') notFound()
  redirect(`/concerns/draft/${draft}/check`)
}
