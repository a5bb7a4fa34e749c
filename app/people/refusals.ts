import { redirect } from 'next/navigation'
import { sayNo } from '@/app/desk'
import { roleWords } from '@/lib/domain/access/role'
import type { Deed } from '@/lib/domain/account/deed'
import type { saidOfAccount } from '@/lib/domain/account/said'
import type { Given } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import type { AccountView } from '@/lib/records/account-rows'
import type { Refusal, Result } from '@/lib/records/perform'

/** A change that somebody else overtook: what stands there now, beside what was typed. */
export function refused(refusal: Refusal, given: Given): Reply {
  if (refusal.why !== 'conflict' || !refusal.theirs) return sayNo(refusal, given)
  const theirs = refusal.theirs as AccountView
  const roles = theirs.roles.map(role => roleWords[role].name).join(', ')
  const teams = theirs.teams.map(team => team.name).join(', ') || 'none'
  return {
    given,
    message: `Somebody else changed this person while you were. Nothing was overwritten, and what you chose is still here. Now stand there: ${theirs.name}, ${theirs.email}, ${theirs.jobTitle}; roles: ${roles}; teams: ${teams}. To change that, open the page again.`,
  }
}

/** The end of a button that does one thing: the person's page again, saying what was done, or why it was not. */
export function done(result: Result<{ id: string }>, said: keyof typeof saidOfAccount): Deed {
  if (result.ok) redirect(`/people/${result.value.id}?said=${said}`)
  return problemOf(result)
}

export function problemOf(refusal: Refusal): Deed {
  if (refusal.why === 'conflict')
    return { problem: 'Somebody else changed this person while you were. Open the page again, then decide.' }
  return { problem: sayNo(refusal, {})?.message ?? 'That was not possible.' }
}
