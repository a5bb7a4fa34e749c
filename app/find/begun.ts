import 'server-only'
import { begun, forget } from '@/app/desk'
import type { Actor } from '@/lib/domain/access/role'
import type { FindReply } from '@/lib/domain/find/found'
import { findForm } from '@/lib/domain/find/questions'
import { formNow } from '@/lib/domain/time/now'
import { check } from '@/lib/forms/check'
import { findCases } from '@/lib/records/find'

const key = { form: findForm.id, caseId: null }

/** What the box on top of a page was asked, searched once and then forgotten; null when it was asked nothing. */
export async function findBegun(actor: Actor): Promise<FindReply> {
  const given = await begun(actor, key)
  if (!given) return null
  await forget(actor, key)
  const read = check(findForm, given, formNow(new Date()))
  if (!read.ok) return { errors: read.errors, given }
  const found = await findCases(actor, read.answers.words ?? '')
  return found.ok ? { given, found: found.value } : { given }
}
