import type { Actor } from '../domain/access/role'
import { personPrints } from '../domain/find/prints'
import type { personForm } from '../domain/person/questions'
import type { AnswersOf } from '../forms/form'
import { isId, newId } from '../platform/identity'
import { type Key, seal, unwrap } from '../platform/sealing'
import { rewriteFingerprints, writeFingerprints } from './fingerprints'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedPerson } from './sealed'

export type PersonAnswers = AnswersOf<typeof personForm>

const sealedPart = (answers: PersonAnswers): SealedPerson => ({
  ...(answers.informWhy ? { informWhy: answers.informWhy } : {}),
  ...(answers.phone ? { phone: answers.phone } : {}),
  ...(answers.address ? { address: answers.address } : {}),
  ...(answers.details ? { details: answers.details } : {}),
})

const columns = (answers: PersonAnswers) => ({
  name: answers.name ?? '',
  relationship: answers.relationship ?? '',
  inform: answers.inform ?? 'not-decided',
  suspected: answers.suspected === 'yes' ? true : answers.suspected === 'no' ? false : null,
})

export async function writePerson(
  frame: Pick<Work, 'tx' | 'at' | 'organisationKey'>,
  actor: Actor,
  to: { caseId: string; key: Key },
  answers: PersonAnswers,
): Promise<string> {
  const id = newId()
  await frame.tx.person.create({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId: to.caseId,
      writtenById: actor.id,
      writtenAt: frame.at,
      ...columns(answers),
      sealed: seal(to.key, `person|${id}|sealed`, sealedPart(answers)),
    },
  })
  await writeFingerprints(frame, actor, { source: 'person', id, caseId: to.caseId }, personPrints(answers))
  return id
}

export const addPerson = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: PersonAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'person.change', { case: caseId }, frame =>
    once(frame, actor, key, 'person.change', async () => {
      const id = await writePerson(frame, actor, { caseId, key: frame.key }, answers)
      frame.note({ person: id, added: true })
      return { id }
    }),
  )

/**
 * Changes somebody around the child, unless somebody else did since `version` was read. A person of a joined
 * concern stays there, under its own key.
 */
export const changePerson = (
  actor: Actor,
  caseId: string,
  key: string,
  person: { id: string; version: number },
  answers: PersonAnswers,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'person.change', { case: caseId }, frame =>
    once(frame, actor, key, 'person.change', async () => {
      const inFile = { OR: [{ id: caseId }, { joinedToId: caseId }] }
      const there =
        isId(person.id) &&
        (await frame.tx.person.findFirst({
          where: { id: person.id, case: inFile },
          select: { caseId: true, case: { select: { wrappedKey: true } } },
        }))
      if (!there) refuse({ why: 'not-found' })
      const sealed = seal(unwrap(there.case.wrappedKey), `person|${person.id}|sealed`, sealedPart(answers))
      const changed = await frame.tx.person.updateMany({
        where: { id: person.id, version: person.version },
        data: {
          ...columns(answers),
          sealed,
          changedById: actor.id,
          changedAt: frame.at,
          version: { increment: 1 },
        },
      })
      if (changed.count === 0) refuse({ why: 'conflict' })
      const at = { source: 'person', id: person.id, caseId: there.caseId } as const
      await rewriteFingerprints(frame, actor, at, personPrints(answers))
      frame.note({ person: person.id, version: person.version + 1 })
      return { id: person.id }
    }),
  )
