import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { keepFrom } from '../../lib/records/kept-from'
import { answerLetBack, askToLetBack } from '../../lib/records/let-back'
import { must } from './whole-case'

/** Keeps somebody from a restricted case, and lets them back: the one asks, the other agrees. */
export async function keptOutOnce(
  one: Actor,
  other: Actor,
  { caseId, who, why }: { caseId: string; who: string; why: string },
): Promise<void> {
  const { id } = must(await keepFrom(one, caseId, newId(), { who }))
  must(await askToLetBack(one, caseId, newId(), { who: id, why }))
  must(await answerLetBack(other, caseId, newId(), { who: id, answer: 'let' }))
}
