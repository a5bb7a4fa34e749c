import type { CaseOutline } from '../case/case-file'
import { instantOf } from '../time/london'
import { ledgerOf, type Referral } from './ledger'
import type { Recordable } from './standing'

type Answers = { readonly [id: string]: string | undefined }

/** A referral of the case by the id of the record that began it. */
export const referralIn = (file: CaseOutline, id: string): Referral | undefined =>
  ledgerOf(file).find(each => each.id === id)

/**
 * A sentence about why this cannot be recorded of a referral, or null: an answer before what it answers, one that is
 * recorded on a card of its own, a challenge of nothing, an end without a challenge.
 */
export function referralProblem(what: Recordable, referral: Referral, { when }: Answers): string | null {
  if (what === 'answer' && referral.card !== null)
    return 'This is recorded on its own card, under “Steps and clocks”. Record there what came back.'
  if (what === 'challenged' && !referral.answer)
    return 'Record first what they answered: until then somebody asks again.'
  if (what === 'settled' && !referral.challengedTo) return 'No challenge waits for an end here.'
  const from = what === 'settled' ? referral.challenges.at(-1)?.at : referral.told.at
  if (when && from && instantOf(when.slice(0, 10), when.slice(11, 16)) < from)
    return what === 'settled'
      ? 'It cannot have ended before it was put to them. Check the time.'
      : 'It cannot have come before they were told. Check the time.'
  return null
}
