import 'server-only'
import { redirect } from 'next/navigation'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Actor } from '@/lib/domain/access/role'
import { isClosed } from '@/lib/domain/closure/closed'
import { formNow } from '@/lib/domain/time/now'
import type { Now } from '@/lib/forms/calendar'
import type { Form } from '@/lib/forms/form'
import { type Given, hiddenText, keptFrom, textOf, versionField } from '@/lib/forms/given'
import type { Reply } from '@/lib/forms/reply'
import { dropForm, type FormKey, heldForm, keepForm } from '@/lib/records/kept-forms'
import type { Refusal } from '@/lib/records/perform'

export type Desk = {
  readonly actor: Actor
  readonly given: Given
  /** Where its words are kept. */
  readonly key: FormKey
  readonly once: string
  readonly now: Now
  readonly version: number
}

/** What a form says to somebody whose session has ended. */
export const signedOut =
  'You have been signed out. Your words are still on this page: sign in again in another tab, then come back and send them once more.'

/** What a form says whose words have no place to be kept in: its address was changed, or its case's. */
const notKept = 'This could not be kept. Copy your words, then open the page again from its case.'

/** Text of a hidden field. */
export const hiddenIn = (data: FormData, name: string): string => hiddenText(data.get(name))

/** The version that a form says it was drawn from; 0 when it says none. */
export function versionIn(data: FormData): number {
  const version = Number(hiddenIn(data, versionField))
  return Number.isInteger(version) && version >= 0 && version < 2 ** 31 ? version : 0
}

/**
 * Who sends a form, and what was typed. A locked screen may do one thing: keep the form for its owner, and
 * ask for the password. "Save and come back" keeps it too, and goes to `back`.
 */
export async function sitDown(
  data: FormData,
  form: Form,
  key: FormKey,
  at: string,
  back?: string,
): Promise<Desk | { reply: Reply }> {
  const given = keptFrom(data, form.questions)
  const who = await whoIsAsking()
  if (who.state === 'nobody') return { reply: { message: signedOut, given } }
  const later = data.has('later') && back
  if (who.state === 'locked' || later) {
    const to = who.state === 'open' && later ? later : `/locked?to=${encodeURIComponent(at)}`
    return { reply: await carry({ actor: who.actor, given }, key, to) }
  }
  return {
    actor: who.actor,
    given,
    key,
    once: hiddenIn(data, 'once'),
    now: formNow(new Date()),
    version: versionIn(data),
  }
}

/** Keeps what was typed, and goes to a page that reads it from there: words stand in no address. */
export async function carry(
  { actor, given }: Pick<Desk, 'actor' | 'given'>,
  key: FormKey,
  to: string,
): Promise<Reply> {
  const kept = await keepForm(actor, key, given)
  if (!kept.ok) return { message: kept.why === 'cannot' ? kept.says : notKept, given }
  redirect(to as '/')
}

/** What was kept of a form that this person began before. */
export async function begun(actor: Actor, key: FormKey): Promise<Given | null> {
  const held = await heldForm(actor, key)
  return held.ok ? held.value : null
}

/**
 * The version that a form says it was filled in from: the one just compared with in a conflict (`seen` in the
 * address), else the one kept with its words, else the one that stands.
 */
export function versionRead(held: Given | null, stands: number, seen?: unknown): string {
  if (typeof seen === 'string' && /^\d{1,9}$/.test(seen)) return seen
  return (held && textOf(held, versionField)) || String(stands)
}

export const forget = (actor: Actor, key: FormKey) => dropForm(actor, key)

/** The same once a form was sent: what its writer typed of it in another window meanwhile is not forgotten. */
export const forgetSent = ({ actor, key, given }: Desk) => dropForm(actor, key, given)

const sentences = {
  closed: isClosed,
  conflict:
    'Somebody changed this while you were writing. Nothing was overwritten, and your words are still here. Open the page again in another tab to see what changed.',
  'second-person':
    'This takes a second person. Ask another lead or manager to do it: it must not be the person who wrote or proposed it.',
}

/** The same for what never was there, what is not theirs, and what somebody shut to them while they wrote. */
const notThere =
  'This is not there, or is no longer open to you: somebody may have decided on it, moved it or restricted it meanwhile. Nothing was recorded. Copy your words and pass them on to your safeguarding lead.'

/** An expected refusal, as what the form's page then says, with the words still on it where scripts run. */
export function sayNo(refusal: Refusal, given: Given): Reply {
  if (refusal.why === 'not-found') return { message: notThere, given }
  if (refusal.why === 'cannot') return { message: refusal.says, given }
  if (refusal.why === 'incomplete')
    return { message: refusal.problems.map(problem => problem.says).join(' '), given }
  return { message: sentences[refusal.why], given }
}

/**
 * The same to whoever sits at a desk. Where the case was closed, or shut to them, the words are kept first: without
 * JavaScript the page drawn next is another one.
 */
export const refused = async (refusal: Refusal, desk: Desk): Promise<Reply> =>
  isGone(refusal) ? sayWrong(desk, sayNo(refusal, desk.given)) : sayNo(refusal, desk.given)

const isGone = ({ why }: Refusal) => why === 'closed' || why === 'not-found'

/**
 * What a form says of what is wrong with it, where somebody else may end meanwhile what it is about: the words are kept
 * first, and where they are too long for that, it says so.
 */
export async function sayWrong({ actor, key, given }: Desk, reply: Reply): Promise<Reply> {
  const kept = await keepForm(actor, key, given)
  if (kept.ok || kept.why !== 'cannot') return reply
  return { ...reply, message: [reply?.message, kept.says].filter(Boolean).join(' ') }
}

/** The same, with each problem beside the question that it is about. */
export const sayBeside = async (refusal: Refusal, desk: Desk): Promise<Reply> =>
  refusal.why === 'incomplete'
    ? sayWrong(desk, {
        errors: Object.fromEntries(refusal.problems.map(({ at, says }) => [at, says])),
        given: desk.given,
      })
    : refused(refusal, desk)
