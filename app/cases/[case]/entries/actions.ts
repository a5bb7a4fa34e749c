'use server'

import { redirect } from 'next/navigation'
import { forget, hiddenIn, sayNo, sitDown } from '@/app/desk'
import { seenIn } from '@/lib/domain/concern/parts'
import { caseEntryForm } from '@/lib/domain/entry/case-questions'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { addEntry } from '@/lib/records/entries'

export async function add(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, corrects] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const key = { form: caseEntryForm.id, caseId, about: corrects || undefined }
  const at = `/cases/${caseId}/entries/new${corrects ? `?corrects=${corrects}` : ''}`
  const desk = await sitDown(data, caseEntryForm, key, at, `/cases/${caseId}/chronology`)
  if ('reply' in desk) return desk.reply
  const read = readPage(caseEntryForm, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return read.reply
  const { indicators, acts, means, purposes, types, ...entry } = read.answers
  const bearsOn = seenIn(
    { ...(indicators && { indicators }) },
    {
      ...(acts && { acts }),
      ...(means && { means }),
      ...(purposes && { purposes }),
      ...(types && { types }),
    },
  )
  const added = await addEntry(desk.actor, caseId, desk.once, entry, bearsOn, corrects || undefined)
  if (!added.ok) return sayNo(added, desk.given)
  await forget(desk.actor, key)
  if (hiddenIn(data, 'to') === 'evidence') redirect(`/cases/${caseId}/evidence`)
  redirect(`/cases/${caseId}/chronology#${added.value.id}`)
}
