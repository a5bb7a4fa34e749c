'use server'

import { redirect } from 'next/navigation'
import { begun, forget, forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { caseEntryForm } from '@/lib/domain/entry/case-questions'
import { decisionForm, decisionFormOf, joinedIn } from '@/lib/domain/triage/questions'
import { withReasons } from '@/lib/domain/triage/reasons'
import { check } from '@/lib/forms/check'
import { textOf } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { decide as decideOn } from '@/lib/records/triage'

const keyOf = (caseId: string) => ({ form: decisionForm([]).id, caseId })

export async function decide(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = keyOf(caseId)
  const desk = await sitDown(data, decisionForm([]), key, `/cases/${caseId}/decide`, '/inbox')
  if ('reply' in desk) return desk.reply
  const read = check(decisionFormOf(desk.given, hiddenIn(data, 'matched') !== '0'), desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const { outcome = 'accepted', reasons = '', reply = '' } = read.answers
  const decision = { outcome, reasons, reply, joinTo: joinedIn(read.answers) }
  const decided = await decideOn(desk.actor, caseId, desk.once, desk.version, decision)
  if (!decided.ok && decided.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`/cases/${caseId}/decide/conflict`)
  }
  if (!decided.ok) return sayBeside(decided, desk)
  await forgetSent(desk)
  redirect(`/cases/${decided.value.openId}`)
}

/**
 * Puts one's own reasons into a new entry of the chronology, still to be read and signed; the decision's words stay
 * kept, with the mark that this was done: pressed again it leads to that entry, or to the chronology it stands in.
 */
export async function addToChronology(data: FormData): Promise<void> {
  const [caseId, openId] = [hiddenIn(data, 'case'), hiddenIn(data, 'open')]
  const actor = await requireActor()
  const key = { form: caseEntryForm([]).id, caseId: openId }
  const [mine, entry] = [(await begun(actor, keyOf(caseId))) ?? {}, await begun(actor, key)]
  const [put, what] = [textOf(mine, 'put') !== '', textOf(entry ?? {}, 'what')]
  if (put && !entry) redirect(`/cases/${openId}/chronology`)
  if (!put || !what) {
    await keepForm(actor, key, { ...entry, what: withReasons(what, textOf(mine, 'reasons')) })
    await keepForm(actor, keyOf(caseId), { ...mine, put: 'yes' })
  }
  redirect(`/cases/${openId}/entries/new`)
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function letGo(data: FormData): Promise<void> {
  await forget(await requireActor(), keyOf(hiddenIn(data, 'case')))
  redirect(`/cases/${hiddenIn(data, 'open')}`)
}
