import { z } from 'zod'
import { boardListIds } from '../clock/board'
import { clocks } from '../clock/clocks'
import { fileTypes } from '../file/file-type'
import { nations } from '../nation/nation'
import { nrmEdition, nrmQuestionOf } from '../nrm/questions'
import { places } from '../on-call/places'
import { happenings, sayings } from '../pathway/happenings'
import { pathway } from '../pathway/steps'
import { referralEvents } from '../referral/questions'
import { stepEventIds, steps } from '../step/steps'
import { workListIds } from '../work/lists'
import { caseParts } from './case-parts'
import { roles } from './role'

const id = z.uuid()
const count = z.number().int().min(0)
const yes = z.boolean()
/** Which row an event is about. */
const rows = {
  account: id,
  case: id,
  closure: id,
  concern: id,
  contact: id,
  cover: id,
  danger: id,
  decision: id,
  determination: id,
  entry: id,
  export: id,
  facts: id,
  file: id,
  flag: id,
  handover: id,
  keptFrom: id,
  line: id,
  mark: id,
  message: id,
  person: id,
  plan: id,
  reopening: id,
  reply: id,
  restriction: id,
  row: id,
  team: id,
  turn: id,
  worker: id,
  /** Put to an author, or of the NRM form by its key. */
  question: z.union([id, z.string().refine(key => nrmQuestionOf(key) !== undefined)]),
}

/** How many, how often, and which version. */
const counts = {
  bearsOn: count,
  bytes: count,
  entries: count,
  files: count,
  handovers: count,
  lines: count,
  matches: count,
  missing: count,
  named: count,
  number: count,
  page: count,
  people: count,
  printed: count,
  questions: count,
  replies: count,
  rows: count,
  seen: count,
  settled: count,
  signOff: count,
  turns: count,
  versions: count,
  /** Of a row, or as a document that left says it: 1, or 0.2 before a sign-off. */
  version: z.union([count, z.string().regex(/^\d{1,6}(\.\d{1,6})?$/)]),
}

/** Codes of catalogues, and whether. */
const codes = {
  answer: z.enum(['lift', 'let', 'keep', 'close', 'return', 'withdraw']),
  clock: z.enum(clocks.map(clock => clock.id)),
  edition: z.literal(nrmEdition.id),
  event: z.enum(stepEventIds),
  format: z.enum(['pdf', 'json']),
  happened: z.enum([...happenings, ...sayings]),
  list: z.enum([...workListIds, ...boardListIds, 'sent']),
  nation: z.enum(nations),
  outcome: z.enum(['accepted', 'joined']),
  /** Of a case, which was opened. */
  part: z.enum(caseParts),
  pathway: z.enum(pathway.map(step => step.id)),
  place: z.enum(places.map(place => place.id)),
  referral: z.enum(referralEvents),
  roles: z.array(z.enum(roles)).readonly(),
  secondFactor: z.union([yes, z.literal('reset')]),
  step: z.enum(steps.map(step => step.id)),
  type: z.enum(Object.keys(fileTypes) as (keyof typeof fileTypes)[]),
  /** Why it was refused. */
  why: z.enum(['not-found', 'conflict', 'second-person', 'incomplete', 'cannot', 'closed']),
  added: yes,
  again: yes,
  asked: yes,
  change: yes,
  check: yes,
  correction: yes,
  disabled: yes,
  dutyToNotify: yes,
  discarded: yes,
  ended: yes,
  enrolled: yes,
  firstResponder: yes,
  link: yes,
  nobodyWasLeft: yes,
  ownConcern: yes,
  password: yes,
  planned: yes,
  remove: yes,
  removed: yes,
  reviewed: yes,
  signed: yes,
  voice: yes,
}

/**
 * All that the audit trail may keep beside its sentence: ids, versions, counts, and codes of catalogues. No place takes
 * words, so that a child's never stand there; what is not listed here is written nowhere, and refuses what it tells of.
 */
const listed = { ...rows, ...counts, ...codes }
export const trailDetail = z.strictObject(listed).partial()
export type TrailDetail = Readonly<z.infer<typeof trailDetail>>

const kinds = new Map<string, z.ZodType>(Object.entries(listed))

/**
 * The same question of what is there alone: an event has one or two of a hundred things, and looking for the others
 * cost a hundredth of every page.
 * @throws when something is not listed, or is not what its place takes
 */
export function checkDetail(detail: TrailDetail): TrailDetail {
  for (const [name, value] of Object.entries(detail))
    if (value !== undefined) (kinds.get(name) ?? z.never()).parse(value)
  return detail
}
