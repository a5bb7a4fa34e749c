import { readFileSync } from 'node:fs'
import type { Actor } from '../../lib/domain/access/role'
import { askedFacts } from '../../lib/domain/fact/catalogue'
import { questionOf } from '../../lib/domain/fact/questions'
import { newId } from '../../lib/platform/identity'
import { changeFacts } from '../../lib/records/facts'
import { must } from './whole-case'

type Replayed = { readonly id: string; readonly facts: readonly string[] }
const replays: readonly Replayed[] = JSON.parse(
  readFileSync(new URL('./replays.json', import.meta.url), 'utf8'),
)

/** Says of everything around the child of an invented case whether it is so, as somebody told it. */
export async function sayAround(worker: Actor, caseId: string, vignette: string): Promise<void> {
  const facts = replays.find(({ id }) => id === vignette)?.facts ?? []
  const answers = askedFacts.flatMap(fact => [
    [questionOf(fact), facts.includes(fact) ? 'yes' : 'no'],
    [`${questionOf(fact)}_how`, 'told'],
  ])
  must(await changeFacts(worker, caseId, newId(), 0, Object.fromEntries(answers)))
}
