import type { Now } from '../../forms/calendar'
import { soFar } from '../../forms/check'
import type { AnswersOf, Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { isNotKnown, type NotKnown, type Question } from '../../forms/question'
import { type Transcript, transcriptOf } from '../../forms/transcript'
import { nameKey } from '../child/name'
import { entryForm, type Known } from '../entry/questions'
import { personForm } from '../person/questions'
import { firstChild, isAbout } from './about'
import { entryApart, personApart } from './apart'
import { asSent } from './as-sent'
import { firstChildForm, otherChildForm } from './child-questions'
import type { ConcernDraft, Item } from './draft'
import { elementsForm, indicatorsForm } from './evidence-questions'
import { childForm, dangerForm, worryForm } from './questions'
import { seenIn, signsIn } from './seen'
import { shownBy } from './shows'
import { type Colleague, colleaguesIn, staffForm, staffFormWith } from './staff-questions'

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

const typed = (items: readonly Item[], id: string): Given => items.find(item => item.id === id)?.given ?? {}

type Danger = AnswersOf<typeof dangerForm>

/** The 999 call of the first page, where it was about this child too and nothing else is said of it. */
function withCall(first: Danger, own: Danger): Danger {
  const shared = first.policeCalled === 'yes' && own.policeCalled === 'yes'
  const told = own.policeCalledAt ?? own.policeHandler ?? own.policeIncident
  return shared && told === undefined ? { ...first, ...own } : own
}

/**
 * A draft taken apart into what is kept: of the first child, and of each other as a concern of their own. They share
 * what worries, the signs, and what is about both; where one child can be found is in no other's part. Transcripts hold
 * what was answered alone; everything else, what was left blank as it is read: see as-sent.ts. Call it only when
 * `problems` finds none.
 */
export function concernParts(draft: ConcernDraft, now: Now, colleagues: readonly Colleague[] = []) {
  const page = <F extends Form>(form: F, given: Given | undefined) => soFar(form, given ?? {}, now)
  const sent = asSent(draft)
  const first = page(dangerForm, draft.pages.danger)
  const worry = page(worryForm, draft.pages.worry)
  const staff = page(staffForm, sent.pages.staff)
  const chosen = colleaguesIn(staff)
  const indicators = page(indicatorsForm, draft.pages.indicators)
  const signs = page(indicatorsForm, sent.pages.indicators)
  const elements = page(elementsForm, draft.pages.elements)
  const children = [
    {
      id: firstChild,
      danger: first,
      child: page(childForm, sent.pages.child),
      nation: page(firstChildForm, sent.pages.child).nation,
    },
    ...draft.children.map(({ id, given }) => ({
      id,
      danger: withCall(first, page(dangerForm, given)),
      child: page(childForm, given),
      nation: page(otherChildForm, given).nation,
    })),
  ]
  const several = children.length > 1

  const concernOf = ({ id, danger, child, nation }: (typeof children)[number]) => {
    const others = children.filter(each => each.id !== id).map(each => each.child)
    const about = ({ given }: Item) => !several || isAbout(given, id)
    const [dangerAsked, childAsked] =
      id === firstChild ? [dangerForm, firstChildForm] : [otherChildForm, otherChildForm]
    const childAnswered = {
      ...child,
      ...(id === firstChild && page(childForm, draft.pages.child)),
      ...(nation && { nation }),
    }
    const entries = sent.entries.filter(about)
    const shown = new Set(entries.flatMap(({ given }) => shownBy(given)))
    const personOf = (given: Given) => personApart(page(personForm, given), child, others)
    const transcripts = [
      transcriptOf(dangerAsked, danger),
      transcriptOf(worryForm, worry),
      transcriptOf(staffFormWith(colleagues), staff),
      transcriptOf(childAsked, childAnswered),
      transcriptOf(indicatorsForm, indicators),
      transcriptOf(elementsForm, elements),
    ]
    const transcript: Transcript = {
      form: 'concern',
      version: 8,
      lang: 'en-GB',
      lines: transcripts.flatMap(each => each.lines),
    }
    return {
      danger,
      worry,
      staff,
      staffNames: colleagues.filter(each => chosen.includes(each.id)).map(each => each.name),
      child,
      nation,
      seen: seenIn(signs, elements).filter(({ kind, code }) => kind !== 'indicator' || !shown.has(code)),
      entries: entries.map(({ given }) => ({
        known: 'not-recorded' as Known,
        ...entryApart(page(entryForm, given), child, others),
        shows: signsIn('indicator', shownBy(given), signs.otherSign),
      })),
      people: sent.people.filter(about).map(({ id: item, given }) => ({
        answers: personOf(given),
        lines: transcriptOf(personForm, personOf(typed(draft.people, item))).lines,
      })),
      transcript,
    }
  }
  const [one, ...others] = children.map(concernOf)
  if (!one) throw new Error('A concern has a first child.')
  return { ...one, others }
}
export type ConcernParts = ReturnType<typeof concernParts>
/** One child's part of a concern. */
export type ChildConcern = Omit<ConcernParts, 'others'>

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
