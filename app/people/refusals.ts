import { redirect } from 'next/navigation'
import { sayNo } from '@/app/desk'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, type saidOfAccount } from '@/lib/domain/account/said'
import type { Refusal, Result } from '@/lib/records/perform'

/** The end of a button that does one thing: the person's page again, saying what was done, or who was first. */
export function done(id: string, result: Result<{ id: string }>, said: keyof typeof saidOfAccount): Deed {
  if (result.ok) redirect(`/people/${result.value.id}?said=${said}`)
  if (result.why === 'conflict') redirect(`/people/${id}?said=meanwhile`)
  return problemOf(result)
}

export const problemOf = (refusal: Refusal): Deed => ({
  problem: sayNo(refusal, {})?.message ?? notDone,
})
