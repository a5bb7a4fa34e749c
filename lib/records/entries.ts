import type { Actor } from '../domain/access/role'
import type { Seen } from '../domain/concern/seen'
import type { EntryPerson } from '../domain/entry/case-entry'
import type { EntryKind } from '../domain/entry/kinds'
import type { entryForm, Known } from '../domain/entry/questions'
import { entryPrints } from '../domain/find/prints'
import { sortKey } from '../domain/time/occurred'
import type { AnswersOf } from '../forms/form'
import { isId, newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import { writeFingerprints } from './fingerprints'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedEntry } from './sealed'
import { writeSightings } from './sightings'

export type EntryAnswers = Omit<AnswersOf<typeof entryForm>, 'known'> & {
  readonly known?: Known
  readonly kind?: EntryKind
  readonly others?: string
  readonly withChild?: boolean
  readonly people?: readonly EntryPerson[]
}

const present = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2002'

/**
 * Writes one entry, signed by the actor and locked from then on. A correction says anew all that it bears on. Returns
 * its id.
 */
export async function writeEntry(
  frame: Pick<Work, 'tx' | 'at' | 'organisationKey'>,
  actor: Actor,
  to: { caseId: string; key: Key; concernId?: string; correctsId?: string },
  answers: EntryAnswers,
): Promise<string> {
  const id = newId()
  const when = answers.when ?? { precision: 'not-known' as const }
  const words = present<SealedEntry>({
    what: answers.what ?? '',
    words: answers.words,
    language: answers.language,
    source: answers.source,
    where: answers.where,
    others: answers.others,
  })
  const mine = { organisationId: actor.organisationId, caseId: to.caseId, writtenById: actor.id }
  const written = frame.tx.entry.create({
    data: {
      ...mine,
      id,
      concernId: to.concernId ?? null,
      correctsId: to.correctsId ?? null,
      restates: to.correctsId !== undefined,
      writtenAt: frame.at,
      kind: answers.kind ?? null,
      known: answers.known ?? 'inferred',
      occurred: when.at ?? null,
      precision: when.precision,
      sortKey: sortKey(when),
      topics: [...(answers.topics ?? [])],
      withChild: answers.withChild ?? false,
      placed: words.where !== undefined,
      sealed: seal(to.key, `entry|${id}|sealed`, words),
    },
  })
  // A correction in a case that this person may not see is one too.
  await written.catch(error => (isTaken(error) ? refuse({ why: 'conflict' }) : Promise.reject(error)))
  const people = answers.people ?? []
  if (people.length > 0)
    await frame.tx.entryPerson.createMany({
      data: people.map(({ person, part }) => ({ ...mine, entryId: id, personId: person, part })),
    })
  await writeFingerprints(frame, actor, { source: 'entry', id, caseId: to.caseId }, entryPrints(words))
  return id
}

/** More people than anybody can tick are nobody's case. */
const mostPeople = 500

/**
 * Adds an entry to a case's chronology, and what it bears on; or corrects one by pointing at it. What somebody else
 * corrected meanwhile is a conflict: corrections make one line, and never two that both stand.
 */
export const addEntry = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: EntryAnswers,
  bearsOn: readonly Seen[],
  correctsId?: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'entry.write', { case: caseId }, frame =>
    once(frame, actor, key, 'entry.write', async () => {
      const inFile = { OR: [{ id: caseId }, { joinedToId: caseId }] }
      if (correctsId !== undefined) await correctable(frame, inFile, correctsId)
      const named = [...new Set(answers.people?.map(({ person }) => person))]
      if (named.length > 0) await ofTheCase(frame, inFile, named)
      const to = { caseId, key: frame.key, ...(correctsId ? { correctsId } : {}) }
      const id = await writeEntry(frame, actor, to, answers)
      await writeSightings(frame, actor, { caseId, key: frame.key, entryId: id }, bearsOn)
      frame.note({
        entry: id,
        bearsOn: bearsOn.length,
        people: named.length,
        correction: correctsId !== undefined,
      })
      return { id }
    }),
  )

async function ofTheCase({ tx }: Work, inFile: object, named: readonly string[]): Promise<void> {
  if (named.length > mostPeople || !named.every(isId)) refuse({ why: 'not-found' })
  const there = await tx.person.count({ where: { id: { in: [...named] }, case: inFile } })
  if (there !== named.length) refuse({ why: 'not-found' })
}

/**
 * An entry of the case's file that nobody has corrected. Whatever corrects it, an entry or a mark of the body map, asks
 * here: one entry is corrected once, and then its correction is. The database holds the same.
 */
export async function correctable({ tx }: Work, inFile: object, id: string): Promise<void> {
  const there = isId(id) && (await tx.entry.findFirst({ where: { id, case: inFile }, select: { id: true } }))
  if (!there) refuse({ why: 'not-found' })
  await oneAtATime(tx, `correct|${id}`)
  if (await tx.entry.findFirst({ where: { correctsId: id }, select: { id: true } }))
    refuse({ why: 'conflict' })
}
