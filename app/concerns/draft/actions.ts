'use server'

import { redirect } from 'next/navigation'
import { hiddenIn, sayNo, signedOut } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { typedIn } from '@/app/typed'
import { requireActor, whoIsAsking } from '@/lib/auth/actor'
import { besidePath, formAt } from '@/lib/domain/concern/beside'
import { isList, isPage } from '@/lib/domain/concern/draft'
import { after } from '@/lib/domain/concern/road'
import { cameFromSigns } from '@/lib/domain/concern/shows'
import { formNow } from '@/lib/domain/time/now'
import type { Given } from '@/lib/forms/given'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { keepTyped } from '@/lib/records/beside'
import { recordConcern } from '@/lib/records/concerns'
import { dropItem } from '@/lib/records/drafts'

/**
 * Keeps one page, entry, person or further child as it was typed, then goes on; what could not be read is said beside
 * it. Words that another window's would not make room for, or whose draft is not there any more, are kept beside it.
 */
export async function save(_: Reply, data: FormData): Promise<Reply> {
  const typed = typedIn(data)
  if (!typed) notFound()
  const { at, given, drawn } = typed
  const { draft, page, item } = at
  const who = await whoIsAsking()
  if (who.state === 'nobody') return { message: signedOut, given }
  const kept = await keepTyped(who.actor, at, given, drawn)
  if (!kept.ok) return { ...wrongOn(page, given, data), ...sayNo(kept, given) }
  const { value } = kept
  const here = `/concerns/draft/${draft}/${page}`
  const to = value.beside ? besidePath(draft, drawn.by) : item ? `${here}/${item}` : here
  if (who.state === 'locked') redirect(`/locked?to=${encodeURIComponent(to)}`)
  if (value.beside === 'cannot') return { message: value.says, given }
  if (value.beside) redirect(to as '/')
  if (hiddenIn(data, 'later') === 'entry')
    redirect(
      `/concerns/draft/${draft}/entries/${encodeURIComponent(hiddenIn(data, 'begin'))}?from=indicators`,
    )
  const from = cameFromSigns(hiddenIn(data, 'from'))
  const [back, next] = isPage(page)
    ? [`/concerns/draft/${draft}`, after(page) ?? 'check']
    : [from ? `/concerns/draft/${draft}/${from}` : here, from ?? page]
  if (data.has('later')) redirect(back as '/')
  const form = formAt(page, value.draft)
  const read = form && readPage(form, given, formNow(new Date()), hiddenIn(data, 'shown'))
  if (!read?.ok) return read?.reply ?? null
  redirect(`/concerns/draft/${draft}/${next}`)
}

/** What cannot be kept is told with what is wrong on the page: too many words are both. */
function wrongOn(page: string, given: Given, data: FormData): Reply {
  const form = formAt(page)
  const read = form && readPage(form, given, formNow(new Date()), hiddenIn(data, 'shown'))
  return read && !read.ok ? read.reply : null
}

export async function removeItem(data: FormData): Promise<void> {
  const actor = await requireActor()
  const [draft, list] = [hiddenIn(data, 'draft'), hiddenIn(data, 'page')]
  if (!isList(list)) notFound()
  const dropped = await dropItem(actor, draft, list, hiddenIn(data, 'item'))
  if (!dropped.ok) redirect(`/concerns/draft/${encodeURIComponent(draft)}/gone`)
  redirect(`/concerns/draft/${draft}/${list}`)
}

/** Submits the concern; what is still missing is said on the check page, which reads it again. */
export async function submit(data: FormData): Promise<void> {
  const actor = await requireActor()
  const draft = hiddenIn(data, 'draft')
  const recorded = await recordConcern(actor, draft, formNow(new Date()))
  if (recorded.ok)
    redirect(`/${recorded.value.state === 'open' ? 'cases' : 'concerns'}/${recorded.value.caseId}`)
  redirect(`/concerns/draft/${encodeURIComponent(draft)}/${recorded.why === 'incomplete' ? 'check' : 'gone'}`)
}
