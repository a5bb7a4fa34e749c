import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { changeFacts } from '../../lib/records/facts'
import { recordPathway } from '../../lib/records/pathway'
import { must } from './whole-case'

/** What is known around the child, twice, and a step of the pathway that is done. */
export async function saidAround(worker: Actor, caseId: string, say: (where: string) => string) {
  const first = { age_doubted: 'yes', age_doubted_how: 'told', age_doubted_words: say('fact words') }
  must(await changeFacts(worker, caseId, newId(), 0, first))
  must(await changeFacts(worker, caseId, newId(), 1, { ...first, suspected_crime: 'not-known' }))
  const done = {
    when: `${formNow(new Date()).day}T00:00`,
    to: say('pathway to'),
    doubt: say('pathway doubt'),
    early: say('pathway early'),
    answer: say('pathway answer'),
  }
  must(await recordPathway(worker, caseId, newId(), { step: 'step-14', event: 'done', answers: done }))
}
