import { newId } from '../../lib/platform/identity'
import { keepFrom } from '../../lib/records/kept-from'
import { answerLetBack, askToLetBack } from '../../lib/records/let-back'
import { restrictCase } from '../../lib/records/restriction'
import { answerLift, askToLift } from '../../lib/records/restriction-lift'
import { reviewRestriction } from '../../lib/records/restriction-review'
import { must, type Say, type Team } from './whole-case'

/** Restricts a case to these four, finds it still needed, keeps one from it and lets them back, and opens it again. */
export async function restrictedOnce({ worker, author, lead, manager }: Team, caseId: string, say: Say) {
  const named = [worker.id, author.id, manager.id]
  const first = { why: say('restriction why'), named, reviewOn: '2099-01-04' }
  must(await restrictCase(lead, caseId, newId(), first))
  const again = { why: say('restriction still needed why'), reviewOn: '2099-01-05' }
  must(await reviewRestriction(lead, caseId, newId(), again))
  const { id } = must(await keepFrom(lead, caseId, newId(), { who: author.id }))
  must(await askToLetBack(lead, caseId, newId(), { who: id, why: say('restriction let back why') }))
  must(await answerLetBack(manager, caseId, newId(), { who: id, answer: 'let' }))
  must(await askToLift(lead, caseId, newId(), { why: say('restriction lifted why') }))
  must(await answerLift(manager, caseId, newId(), 'lift'))
}
