import type { Actor } from '../domain/access/role'
import type { Seen } from '../domain/concern/parts'
import type { entryForm } from '../domain/entry/questions'
import { entryPrints } from '../domain/find/prints'
import { sortKey } from '../domain/time/occurred'
import type { AnswersOf } from '../forms/form'
import { isId, newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import { writeFingerprints } from './fingerprints'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedEntry } from './sealed'
import { writeSightings } from './sightings'

export type EntryAnswers = AnswersOf<typeof entryForm>

const present = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** Writes one entry, signed by the actor and locked from then on. Returns its id. */
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
  })
  await frame.tx.entry.create({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId: to.caseId,
      concernId: to.concernId ?? null,
      correctsId: to.correctsId ?? null,
      writtenById: actor.id,
      writtenAt: frame.at,
      known: answers.known ?? 'inferred',
      occurred: when.at ?? null,
      precision: when.precision,
      sortKey: sortKey(when),
      topics: [...(answers.topics ?? [])],
      sealed: seal(to.key, `entry|${id}|sealed`, words),
    },
  })
  await writeFingerprints(frame, actor, { source: 'entry', id, caseId: to.caseId }, entryPrints(words))
  return id
}

/** Adds an entry to a case's chronology, and what it bears on; or corrects one by pointing at it. */
export const addEntry = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: EntryAnswers,
  bearsOn: Seen[],
  correctsId?: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'entry.write', { case: caseId }, frame =>
    once(frame, actor, key, 'entry.write', async () => {
      if (correctsId) {
        const inFile = { OR: [{ id: caseId }, { joinedToId: caseId }] }
        const which = { where: { id: correctsId, case: inFile }, select: { id: true } }
        const corrected = isId(correctsId) && (await frame.tx.entry.findFirst(which))
        if (!corrected) refuse({ why: 'not-found' })
      }
      const to = { caseId, key: frame.key, ...(correctsId ? { correctsId } : {}) }
      const id = await writeEntry(frame, actor, to, answers)
      await writeSightings(frame, actor, caseId, bearsOn, id)
      frame.note({ entry: id, bearsOn: bearsOn.length, correction: correctsId !== undefined })
      return { id }
    }),
  )
