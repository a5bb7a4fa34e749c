'use server'

import { redirect } from 'next/navigation'
import { begun, hiddenIn, versionIn } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { asEntry, asMessage, besidePath, saysWhere } from '@/lib/domain/concern/beside'
import { caseEntryForm } from '@/lib/domain/entry/case-questions'
import { replyForm } from '@/lib/domain/triage/questions'
import { withReasons } from '@/lib/domain/triage/reasons'
import { onceField, textOf } from '@/lib/forms/given'
import { dropBeside, keepTyped, readBeside } from '@/lib/records/beside'
import { startConcern } from '@/lib/records/drafts'
import { keepForm } from '@/lib/records/kept-forms'

/** The words that a form of theirs is about. Once they are elsewhere its draft's own page says how it goes on. */
async function asked(data: FormData) {
  const [draft, by] = [hiddenIn(data, 'draft'), hiddenIn(data, 'by')]
  const actor = await requireActor()
  const read = await readBeside(actor, draft, by)
  if (!read.ok) redirect(`/concerns/draft/${encodeURIComponent(draft)}`)
  return { actor, draft, by, ...read.value }
}

/** Puts one's words of this window into the draft, in the place of what was compared with them. */
export async function take(data: FormData): Promise<void> {
  const { actor, draft, by, page, item, yours } = await asked(data)
  const drawn = { by, version: versionIn(data) }
  const kept = await keepTyped(actor, { draft, page, item }, yours, drawn)
  if (!kept.ok || kept.value.beside) redirect(besidePath(draft, by) as '/')
  await dropBeside(actor, draft, by)
  redirect(`/concerns/draft/${draft}/${page}${item && `/${item}`}` as '/')
}

/** Gives one's words of this window up. */
export async function drop(data: FormData): Promise<void> {
  const { actor, draft, by, page, stands } = await asked(data)
  await dropBeside(actor, draft, by)
  redirect(stands ? `/concerns/draft/${draft}/${page}` : '/concerns')
}

/** Begins a new concern with them. */
export async function beginAnew(data: FormData): Promise<void> {
  const { actor, draft, by, page, item, yours } = await asked(data)
  const anew = await startConcern(actor, hiddenIn(data, onceField))
  if (!anew.ok) notFound()
  const { id } = anew.value
  const kept = await keepTyped(actor, { draft: id, page, item }, yours, { by, version: 0 })
  if (!kept.ok) notFound()
  await dropBeside(actor, draft, by)
  redirect(`/concerns/draft/${id}/${page}${item && `/${item}`}` as '/')
}

/** Puts them into a new entry of the case, or a message to its lead: still to be read, and signed or sent. */
export async function addToCase(data: FormData): Promise<void> {
  const { actor, draft, by, page, yours, fate } = await asked(data)
  if (fate?.is !== 'sent' || fate.closed) redirect(besidePath(draft, by) as '/')
  const { caseId } = fate
  if (fate.adds) {
    const kept = await keepForm(
      actor,
      { form: caseEntryForm([]).id, caseId },
      { ...asEntry(page, yours), [onceField]: by },
    )
    if (kept.ok) await dropBeside(actor, draft, by)
    redirect(`/cases/${caseId}/entries/new`)
  }
  const key = { form: replyForm.id, caseId }
  const before = textOf((await begun(actor, key)) ?? {}, 'words')
  const kept = await keepForm(actor, key, { words: withReasons(before, asMessage(page, yours)) })
  if (kept.ok && !saysWhere(page, yours)) await dropBeside(actor, draft, by)
  redirect(`/concerns/${caseId}`)
}
