import 'server-only'
import { begun } from '@/app/desk'
import type { Actor } from '@/lib/domain/access/role'
import { replyForm } from '@/lib/domain/triage/questions'
import { textOf } from '@/lib/forms/given'
import { keepForm } from '@/lib/records/kept-forms'

/** Words that came too late to be recorded as they were meant: they wait unsent among what one writes to the lead. */
export async function putBeside(actor: Actor, caseId: string, words: string): Promise<void> {
  const key = { form: replyForm.id, caseId }
  const before = textOf((await begun(actor, key)) ?? {}, 'words')
  const both = before.includes(words) ? before : [before, words].filter(Boolean).join('\n\n')
  await keepForm(actor, key, { words: both })
}
