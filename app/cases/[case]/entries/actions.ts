'use server'

import { redirect } from 'next/navigation'
import { begun, type Desk, forget, forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { putBeside } from '@/app/put-beside'
import { requireActor } from '@/lib/auth/actor'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { backTo, cameFrom } from '@/lib/domain/entry/back'
import { entryParts, formFor } from '@/lib/domain/entry/case-entry'
import { caseEntryForm } from '@/lib/domain/entry/case-questions'
import { type Given, textOf } from '@/lib/forms/given'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { openToAdd } from '@/lib/records/chronology'
import { addEntry } from '@/lib/records/entries'
import { keepForm } from '@/lib/records/kept-forms'
import { followConcern } from '@/lib/records/own-concerns'

const form = caseEntryForm([])
const keyOf = (caseId: string, corrects: string) => ({ form: form.id, caseId, about: corrects || undefined })

/** Where somebody decided meanwhile, its author goes on by writing to the lead, with the words that they have. */
async function toTheLead(desk: Desk, caseId: string): Promise<void> {
  const own = await followConcern(desk.actor, caseId)
  if (!own.ok || own.value.stage === 'received') return
  await putBeside(desk.actor, caseId, wordsOf(desk.given))
  await forgetSent(desk)
  redirect(`/concerns/${caseId}?said=decided` as '/')
}

/** What somebody wrote of an entry, in the order in which it is asked: a place stands where it is revealed, and nowhere else. */
const wordsOf = (given: Given): string =>
  ['what', 'words', 'source', 'others']
    .map(id => textOf(given, id).trim())
    .filter(Boolean)
    .join('\n')

export async function add(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, corrects] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const from = cameFrom(hiddenIn(data, 'from'))
  const key = keyOf(caseId, corrects)
  const at = `/cases/${caseId}/entries/new?from=${from}${corrects ? `&corrects=${corrects}` : ''}`
  const desk = await sitDown(data, form, key, at, backTo(caseId, from))
  if ('reply' in desk) return desk.reply
  const read = readPage(formFor(desk.given), desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) {
    // Without scripts the form's page is drawn anew, and may be shut to them by now.
    if (!(await openToAdd(desk.actor, caseId)).ok) await toTheLead(desk, caseId)
    return sayWrong(desk, read.reply)
  }
  const { entry, ticked } = entryParts(read.answers)
  const added = await addEntry(desk.actor, caseId, desk.once, entry, ticked, corrects || undefined)
  if (!added.ok && added.why === 'conflict' && corrects) {
    await keepForm(desk.actor, key, desk.given)
    redirect(`/cases/${caseId}/entries/${corrects}/conflict` as '/')
  }
  if (!added.ok && added.why === 'not-found') await toTheLead(desk, caseId)
  if (!added.ok) return refused(added, desk)
  await forgetSent(desk)
  if (from === 'chronology') redirect(placeOfEntry(caseId, added.value.id) as '/')
  redirect(`${backTo(caseId, from)}?added=yes` as '/')
}

/** Goes on with one's own words as a correction of what stands now: they move to where that is corrected. */
export async function goOn(data: FormData): Promise<void> {
  const [caseId, corrects, standing] = [
    hiddenIn(data, 'case'),
    hiddenIn(data, 'about'),
    hiddenIn(data, 'standing'),
  ]
  const actor = await requireActor()
  const mine = await begun(actor, keyOf(caseId, corrects))
  if (mine) await keepForm(actor, keyOf(caseId, standing), mine)
  if (standing !== corrects) await forget(actor, keyOf(caseId, corrects))
  redirect(`/cases/${caseId}/entries/new?corrects=${standing}` as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const [caseId, corrects] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  await forget(await requireActor(), keyOf(caseId, corrects))
  redirect(placeOfEntry(caseId, corrects) as '/')
}
