import * as z from 'zod'
import { birthStatuses } from '../../domain/child/age-standing'
import type { ClockEvent } from '../../domain/clock/running'
import { type ElementKind, elementOf } from '../../domain/element/catalogue'
import { nations } from '../../domain/nation/nation'
import type { Known } from '../../domain/pathway/assess'
import { type FactId, facts } from '../../domain/pathway/facts'
import { ageDay } from '../../domain/pathway/timed'
import { type Day, isDay } from '../../domain/time/day'
import { instantOf } from '../../domain/time/london'
import { readInstant } from './instant'

/** The events that a case to be replayed may have. */
const replayEvents = [
  'referral-received',
  'strategy-discussion',
  'conference-planned',
  'conference-held',
  'became-looked-after',
  'police-protection-started',
  'emergency-order-granted',
  'emergency-order-extended',
  'went-missing',
  'returned-from-missing',
  'private-fostering-notified',
  'nrm-submitted',
  'reasonable-grounds-positive',
  'reasonable-grounds-negative',
  'conclusive-grounds-negative',
] as const

const shown = (input: unknown) =>
  input === undefined ? 'nothing' : (JSON.stringify(input) ?? String(input)).slice(0, 60)
const must = (be: string) => ({
  error: (issue: { input?: unknown }) => `is ${shown(issue.input)} and must be ${be}`,
})
const among = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, must(`one of ${values.join(', ')}`))
const flag = z.boolean(must('true or false'))
/** Left out, or said to be nothing: nobody knows. */
const orElse = <T extends z.ZodType>(of: T, otherwise: NonNullable<z.output<T>>) =>
  of.nullish().transform(given => given ?? otherwise)
const list = <T extends z.ZodType>(of: T) => orElse(z.array(of, must('a list')), [])

const instant = z.string(must('a date and time')).transform((text, context): Date => {
  const at = readInstant(text)
  if (at) return at
  const message = `is ${shown(text)} and must be a date and time that exists, such as 2026-03-26T05:40:00+00:00`
  context.issues.push({ code: 'custom', message, input: text })
  return z.NEVER
})
const day = z
  .string(must('a date'))
  .refine(text => isDay(text) && text >= '1900', must('a date that exists, such as 2010-02-14'))
/** An order's own end may be written as its last day alone, which it lasts to the end of. */
const end = z.union([day.transform(last => instantOf(last, '23:59')), instant])
const elements = (kind: ElementKind) =>
  list(
    z
      .string(must(`the id of an element of ${kind}`))
      .refine(id => elementOf(id)?.kind === kind, must(`the id of an element of ${kind}`)),
  )

const dated = z.object(
  {
    event: among(replayEvents),
    at: instant,
    enquiry: flag.nullish(),
    outOfHours: flag.nullish(),
    expiresAt: end.nullish(),
  },
  must('an event with its time'),
)

const shape = z.object(
  {
    id: z.string(must('text')).min(1, must('text')),
    nation: among(nations),
    pilotArea: orElse(flag, false),
    openedAt: instant,
    child: z.object(
      {
        dateOfBirth: day.nullish(),
        dateOfBirthStatus: among(birthStatuses),
        ageDoubted: orElse(flag, false),
        identityUnknown: orElse(flag, false),
      },
      must('what is known of the child'),
    ),
    evidence: orElse(
      z.object(
        { act: elements('act'), means: elements('means'), purpose: elements('purpose') },
        must('lists of act, means and purpose'),
      ),
      { act: [], means: [], purpose: [] },
    ),
    facts: list(among(Object.keys(facts) as [FactId, ...FactId[]])),
    events: list(dated),
    note: orElse(z.string(must('text')), ''),
  },
  must('a case'),
)

export type Replayed = { readonly id: string; readonly note: string; readonly known: Known }
export type ReadCase =
  | { readonly ok: true; readonly value: Replayed }
  | { readonly ok: false; readonly why: string }

/** A case as the file gives it, or one sentence on the first thing that is wrong with it: which field, and why. */
export function readCase(given: unknown): ReadCase {
  const read = shape.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    return { ok: false, why: `${fieldOf(issue?.path ?? [])} ${issue?.message ?? 'cannot be read'}.` }
  }
  const { id, note, child, events, ...rest } = read.data
  const known: Known = {
    ...rest,
    child: {
      dateOfBirth: child.dateOfBirth ?? null,
      status: child.dateOfBirthStatus,
      doubted: child.ageDoubted,
      identityUnknown: child.identityUnknown,
    },
    events: events.map(eventOf),
  }
  const why = cannotBe(known)
  return why ? { ok: false, why } : { ok: true, value: { id, note, known } }
}

const eventOf = ({ event, at, enquiry, outOfHours, expiresAt }: z.infer<typeof dated>): ClockEvent => ({
  event,
  at,
  ...(typeof enquiry === 'boolean' && { enquiry }),
  ...(typeof outOfHours === 'boolean' && { outOfHours }),
  ...(expiresAt && { expiresAt }),
})

/** events[2].at, or what the whole is called. */
const fieldOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (said, part) =>
      typeof part === 'number' ? `${said}[${part}]` : said ? `${said}.${String(part)}` : String(part),
    '',
  ) || 'It'

/** What no case can be: each answers something that must have come before it. */
function cannotBe(known: Known): string | undefined {
  const { child, events } = known
  const born: Day | null = child.dateOfBirth
  if (born && born > ageDay(known.openedAt, events))
    return `child.dateOfBirth is ${born}, after everything that happened.`
  const first = (name: ClockEvent['event']) => {
    const times = events.filter(each => each.event === name).map(({ at }) => at.getTime())
    return times.length > 0 ? Math.min(...times) : undefined
  }
  for (const [index, { event, at, expiresAt }] of events.entries()) {
    if (expiresAt && expiresAt <= at) return `events[${index}].expiresAt is not after it began.`
    const before = follows[event]?.find(name => at.getTime() < (first(name) ?? at.getTime()))
    if (before) return `events[${index}].at: ${event} is earlier than the ${before} that it answers.`
  }
  return undefined
}

const follows: { readonly [event in ClockEvent['event']]?: readonly ClockEvent['event'][] } = {
  'reasonable-grounds-positive': ['nrm-submitted'],
  'reasonable-grounds-negative': ['nrm-submitted'],
  'conclusive-grounds-negative': ['nrm-submitted', 'reasonable-grounds-positive'],
  'emergency-order-extended': ['emergency-order-granted'],
}
