import type { CaseFacts } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { CaseFile } from '../domain/case/case-file'
import { authorsOf } from '../domain/nrm/authors'
import { draftNrm, type NrmDraft } from '../domain/nrm/draft'
import { type Finding, findings } from '../domain/nrm/findings'
import { nrmEdition, nrmQuestions } from '../domain/nrm/questions'
import { notPassedOn } from '../domain/nrm/standing'
import { newId } from '../platform/identity'
import { seal, sha256 } from '../platform/sealing'
import { cameFor } from './came-for'
import { readDrafted } from './drafted-file'
import { contentOf, sealSigned } from './nrm-content'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'
import { type SignOffState, signOffState } from './sign-off-state'
import { writeStepEvent } from './step-events'

/** The draft as it stands, and how far its sign-off is. */
export type NrmDesk = SignOffState & {
  file: CaseFile
  facts: CaseFacts
  draft: NrmDraft
  findings: Finding[]
  /** SHA-256 of what is asked and answered: a sign-off holds for this and nothing else. */
  fingerprint: string
}

/** Draws the draft within a request already begun. */
export async function readDesk({ tx, at, facts }: Work, caseId: string): Promise<NrmDesk> {
  const file = (await readDrafted(tx, caseId)) ?? refuse({ why: 'not-found' })
  const draft = draftNrm(file, at)
  const fingerprint = sha256(draft.fingerprintText).toString('hex')
  return {
    file,
    facts: facts ?? refuse({ why: 'not-found' }),
    draft,
    findings: findings(draft, file, at),
    fingerprint,
    ...signOffState(fingerprint, file, authorsOf(file, draft)),
  }
}

/** The whole draft; for the wording of one answer, whoever may word it, told by that answer's own permission. */
export const readNrm = (
  actor: Actor,
  caseId: string,
  permission: 'nrm.read' | 'location.reveal' = 'nrm.read',
  todo?: PermissionId,
): Promise<Result<NrmDesk>> =>
  perform(actor, permission, { case: caseId }, async frame => {
    cameFor(actor, frame.facts, todo)
    const desk = await readDesk(frame, caseId)
    frame.note({ part: 'nrm', missing: desk.draft.missing.length, edition: nrmEdition.id })
    return desk
  })

export type Edit = { question: string; value: string; version: number }

/**
 * Puts a person's own wording in place of what was drawn; the sources stay beside it. An empty value goes
 * back to what the case holds. A conflict comes with what stands now.
 */
export const editNrm = (
  actor: Actor,
  caseId: string,
  key: string,
  edit: Edit,
): Promise<Result<{ version: number }>> =>
  perform(actor, 'nrm.edit', { case: caseId }, frame =>
    once(frame, actor, key, 'nrm.edit', async () => {
      const { tx, at } = frame
      if (!nrmQuestions.some(question => question.key === edit.question)) refuse({ why: 'not-found' })
      await oneAtATime(tx, `nrm ${caseId}`)
      const where = { caseId_key: { caseId, key: edit.question } }
      const there = await tx.nrmAnswer.findUnique({ where })
      if ((there?.version ?? 0) !== edit.version) refuse({ why: 'conflict' })
      if (!there && edit.value === '')
        refuse({
          why: 'cannot',
          says: 'Nothing is written here yet: write the answer, or say that it is not known.',
        })
      const id = there?.id ?? newId()
      const sealed = seal(frame.key, `nrm_answer|${id}|sealed`, edit.value)
      const written = { writtenById: actor.id, writtenAt: at, sealed }
      const changed = there
        ? await tx.nrmAnswer.updateMany({
            where: { id, version: edit.version },
            data: { ...written, version: { increment: 1 } },
          })
        : await tx.nrmAnswer.createMany({
            data: [{ id, organisationId: actor.organisationId, caseId, key: edit.question, ...written }],
            skipDuplicates: true,
          })
      if (changed.count === 0) refuse({ why: 'conflict' })
      frame.note({ question: edit.question, version: edit.version + 1 })
      return { version: edit.version + 1 }
    }),
  )

/**
 * Passes the draft to a manager for sign-off, as it stood on the page (`fingerprint`). What somebody has passed on
 * already stays passed on by them.
 */
export const passForSignOff = (
  actor: Actor,
  caseId: string,
  key: string,
  fingerprint: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'nrm.ready', { case: caseId }, frame =>
    once(frame, actor, key, 'nrm.ready', async () => {
      await oneAtATime(frame.tx, `nrm ${caseId}`)
      const desk = await readDesk(frame, caseId)
      if (desk.fingerprint !== fingerprint) refuse({ why: 'conflict' })
      if (desk.ready) return { id: desk.ready.id }
      const what = { step: 'nrm', event: 'ready', answers: { fingerprint } } as const
      const id = await writeStepEvent(
        frame,
        actor,
        { caseId, key: frame.key, nation: desk.file.nation },
        what,
      )
      frame.note({ row: id, missing: desk.draft.missing.length })
      return { id }
    }),
  )

/**
 * A manager's sign-off of exactly what was on the page. Never by who passed it on, nor by one of its authors (see
 * `authorsOf`); of these the database refuses by itself those whom it can tell.
 */
export const signNrm = (
  actor: Actor,
  caseId: string,
  key: string,
  fingerprint: string,
): Promise<Result<{ number: number }>> =>
  perform(actor, 'nrm.sign', { case: caseId }, frame =>
    once(frame, actor, key, 'nrm.sign', async () => {
      await oneAtATime(frame.tx, `nrm ${caseId}`)
      await frame.tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      const desk = await readDesk(frame, caseId)
      const { file, draft } = desk
      if (desk.fingerprint !== fingerprint) refuse({ why: 'conflict' })
      if (!desk.ready) refuse({ why: 'cannot', says: notPassedOn })
      if (desk.authors.includes(actor.id)) refuse({ why: 'second-person' })
      if (desk.signed) refuse({ why: 'conflict' })
      const id = newId()
      const number = (file.nrmSignOffs.at(-1)?.number ?? 0) + 1
      await frame.tx.nrmSignOff.create({
        data: {
          id,
          organisationId: actor.organisationId,
          caseId,
          number,
          writtenById: actor.id,
          writtenAt: frame.at,
          fingerprint,
          edition: nrmEdition.id,
          sealedLines: sealSigned(frame.key, id, contentOf(desk)),
        },
      })
      frame.note({ signOff: number, missing: draft.missing.length, edition: nrmEdition.id })
      return { number }
    }),
  )
