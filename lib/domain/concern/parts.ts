import type { Now } from '../../forms/calendar'
import { soFar } from '../../forms/check'
import type { AnswersOf, Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { isNotKnown, type NotKnown, type Question } from '../../forms/question'
import { type Transcript, transcriptOf } from '../../forms/transcript'
import { nameKey } from '../child/name'
import { entryForm } from '../entry/questions'
import { personForm } from '../person/questions'
import type { ConcernDraft } from './draft'
import { elementsForm, indicatorsForm } from './evidence-questions'
import { childForm, dangerForm, worryForm } from './questions'
import { type Colleague, colleagueIn, staffForm, staffFormWith } from './staff-questions'

export type Seen = {
  readonly kind: 'indicator' | 'act' | 'means' | 'purpose' | 'exploitation'
  readonly code: string
}
export type ChildParts = {
  readonly name: string | null
  readonly aliases: string[]
  readonly nameKey: string
  readonly birthStatus: 'verified' | 'claimed' | 'estimated' | 'unknown'
  readonly dateOfBirth: string | null
  readonly estimatedAge: number | null
}

const known = (answer: string | NotKnown | undefined): string | null =>
  answer === undefined || isNotKnown(answer) ? null : answer

/** The child's columns out of the child's answers. Every name is kept apart for search, a line each. */
export function childParts(answers: AnswersOf<typeof childForm>): ChildParts {
  const name = known(answers.name)
  const aliases = (known(answers.aliases) ?? '')
    .split(/[,;\n]/)
    .map(alias => alias.trim())
    .filter(alias => alias !== '')
  const age = Number(answers.estimatedAge)
  return {
    name,
    aliases,
    nameKey: [...(name ? [name] : []), ...aliases].map(nameKey).filter(Boolean).join('\n'),
    birthStatus: answers.birth ?? 'unknown',
    dateOfBirth: answers.dateOfBirth ?? null,
    estimatedAge: Number.isInteger(age) && answers.estimatedAge ? age : null,
  }
}

/** What was ticked, as sightings: the entry they rest on can be named later. */
export function seenIn(
  indicators: AnswersOf<typeof indicatorsForm>,
  elements: AnswersOf<typeof elementsForm>,
): Seen[] {
  const as = (kind: Seen['kind'], codes: readonly string[] = []) => codes.map(code => ({ kind, code }))
  return [
    ...as('indicator', indicators.indicators),
    ...as('act', elements.acts),
    ...as('means', elements.means),
    ...as('purpose', elements.purposes),
    ...as('exploitation', elements.types),
  ]
}

/** A draft taken apart into what is kept. Call it only when `problems` finds none. */
export function concernParts(draft: ConcernDraft, now: Now, colleagues: readonly Colleague[] = []) {
  const page = <F extends Form>(form: F, given: Given | undefined) => soFar(form, given ?? {}, now)
  const danger = page(dangerForm, draft.pages.danger)
  const worry = page(worryForm, draft.pages.worry)
  const staff = page(staffForm, draft.pages.staff)
  const child = page(childForm, draft.pages.child)
  const indicators = page(indicatorsForm, draft.pages.indicators)
  const elements = page(elementsForm, draft.pages.elements)
  const transcripts = [
    transcriptOf(dangerForm, danger),
    transcriptOf(worryForm, worry),
    transcriptOf(staffFormWith(colleagues), staff),
    transcriptOf(childForm, child),
    transcriptOf(indicatorsForm, indicators),
    transcriptOf(elementsForm, elements),
  ]
  const transcript: Transcript = {
    form: 'concern',
    version: 3,
    lang: 'en-GB',
    lines: transcripts.flatMap(each => each.lines),
  }
  return {
    danger,
    worry,
    staff,
    staffName: colleagues.find(each => each.id === colleagueIn(staff))?.name,
    child,
    seen: seenIn(indicators, elements),
    entries: draft.entries.map(item => page(entryForm, item.given)),
    people: draft.people.map(item => page(personForm, item.given)),
    transcript,
  }
}
export type ConcernParts = ReturnType<typeof concernParts>

/** What one case says of its child, and when it came to say each answer. */
export type Said = {
  readonly answers: AnswersOf<typeof childForm>
  readonly saidAt: (question: string) => Date
}

/**
 * What several concerns say of one child, the child's own case first. An answer stays until another knows what
 * it does not; where the child can be found is always the latest that was said.
 */
export function joinedAnswers(all: readonly Said[]): AnswersOf<typeof childForm> {
  const questions: { readonly [id: string]: Question } = childForm.questions
  const joined: Record<string, unknown> = {}
  const heldSince: Record<string, Date> = {}
  for (const { answers, saidAt } of all)
    for (const [id, answer] of Object.entries(answers)) {
      const [held, since] = [joined[id], heldSince[id]]
      const newer = questions[id]?.class === 'location' && since !== undefined && saidAt(id) > since
      if (held === undefined || isNotKnown(held) || (newer && !isNotKnown(answer))) {
        joined[id] = answer
        heldSince[id] = saidAt(id)
      }
    }
  return joined as AnswersOf<typeof childForm>
}

/** Joined answers, saying of names and age what the file says that weighed them together. */
export function agreeing(
  answers: AnswersOf<typeof childForm>,
  { name, aliases, birthStatus, dateOfBirth, estimatedAge }: Omit<ChildParts, 'nameKey'>,
): AnswersOf<typeof childForm> {
  const { birth: _, dateOfBirth: _day, estimatedAge: _years, birthUnknownWhy: _why, ...rest } = answers
  const born = dateOfBirth !== null || estimatedAge !== null
  return {
    ...(born ? rest : answers),
    ...(name === null ? {} : { name }),
    ...(aliases.length > 0 ? { aliases: aliases.join(', ') } : {}),
    ...(born ? { birth: birthStatus } : {}),
    ...(dateOfBirth !== null ? { dateOfBirth } : {}),
    ...(estimatedAge !== null ? { estimatedAge: String(estimatedAge) } : {}),
  }
}
