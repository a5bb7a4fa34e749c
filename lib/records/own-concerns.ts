import type { Actor } from '../domain/access/role'
import type { AlertStory } from '../domain/alert/words'
import type { OwnEntry, OwnPerson } from '../domain/concern/own'
import type { Talk } from '../domain/concern/talk'
import type { Known } from '../domain/entry/questions'
import { personForm } from '../domain/person/questions'
import { occurredInWords } from '../domain/time/words'
import type { Precision } from '../forms/question'
import { type Transcript, transcriptOf } from '../forms/transcript'
import { type Key, open } from '../platform/sealing'
import { alertsAsked, namedIn, stepsAsked, storyOf } from './alerts'
import { type RecordedWith, recordedWith } from './case-links'
import { perform, type Result, refuse, type Work } from './perform'
import { talkOf } from './replies'
import { namedNow } from './restriction'
import type { SealedConcern, SealedEntry, SealedPerson } from './sealed'

export type OwnConcern = {
  caseId: string
  reference: string
  /** As it stands; 'received', and nothing of what came after, when the case is shut to them. */
  stage: string
  /** It comes near every lead and manager: nobody but its author can see it. */
  alone: boolean
  /** Its case is closed, or the one that it was linked to: nothing more is written there. */
  closed: boolean
  recordedAt: Date
  transcript: Transcript
  entries: OwnEntry[]
  people: OwnPerson[]
  questions: {
    id: string
    asked: string
    answered: string | null
    askedBy: string
    askedAt: Date
    version: number
  }[]
  /** Questions, answers and messages, in the order they were written. */
  talk: Talk[]
  /** Whom their own alerts went to, and who has read them. */
  alerts: AlertStory[]
  /** The leads and managers who have opened it, and when first. */
  readBy: { name: string; at: Date }[]
  outcome: { word: 'accepted' | 'joined'; reply: string; by: string; at: Date } | null
  /** The concerns of other children that they sent together with it. */
  recordedWith: RecordedWith[]
}

type EntryRow = { id: string; known: string; occurred: string | null; precision: string; sealed: Uint8Array }

function ownEntry(key: Key, row: EntryRow): OwnEntry {
  const { what, words, source, where } = open<SealedEntry>(key, `entry|${row.id}|sealed`, row.sealed)
  const occurred = { precision: row.precision as Precision, ...(row.occurred ? { at: row.occurred } : {}) }
  return {
    id: row.id,
    when: occurredInWords(occurred),
    known: row.known as Known,
    what,
    ...(words ? { words } : {}),
    ...(source ? { source } : {}),
    place: where !== undefined,
  }
}

type PersonRow = { id: string; name: string; relationship: string; inform: string; version: number }

/** As they were written with the concern; else as the row stands, when nobody changed it. */
function ownPerson(key: Key, row: PersonRow & { sealed: Uint8Array }, kept: SealedConcern): OwnPerson {
  const then = kept.people?.[row.id]
  if (then || row.version > 1) return { id: row.id, lines: then ?? null }
  const { name, relationship, inform } = row
  const sealed = open<SealedPerson>(key, `person|${row.id}|sealed`, row.sealed)
  return { id: row.id, lines: transcriptOf(personForm, { name, relationship, inform, ...sealed }).lines }
}

type ReceivedRow = EntryRow &
  PersonRow & { kind: 'concern' | 'entry' | 'person'; words: Uint8Array; more: Uint8Array | null }

/**
 * What is left of a concern to its author once it is restricted and does not name them: that it was received, and the
 * words they sent with it. Nobody can tell from it whether, when or how anything was decided.
 */
async function receivedConcern({ tx, key }: Work, caseId: string): Promise<OwnConcern> {
  const [head] = await tx.$queryRaw<{ reference: string; opened_at: Date }[]>`
    select reference, opened_at from app.received() where case_id = ${caseId}::uuid`
  const all = await tx.$queryRaw<ReceivedRow[]>`select * from app.received_words(${caseId}::uuid)`
  const rows = all.map(row => ({ ...row, sealed: row.words }))
  const concern = rows.find(row => row.kind === 'concern')
  if (!head || !concern?.more) refuse({ why: 'not-found' })
  const kept = open<SealedConcern>(key, `concern|${concern.id}|answers`, concern.more)
  return {
    caseId,
    reference: head.reference,
    stage: 'received',
    alone: false,
    closed: false,
    recordedAt: head.opened_at,
    transcript: open<Transcript>(key, `concern|${concern.id}|transcript`, concern.words),
    entries: rows.filter(row => row.kind === 'entry').map(row => ownEntry(key, row)),
    people: rows.filter(row => row.kind === 'person').map(row => ownPerson(key, row, kept)),
    questions: [],
    talk: [],
    alerts: [],
    readBy: [],
    outcome: null,
    recordedWith: await recordedWith(tx, caseId),
  }
}

/** An author's own concern: what they wrote, the questions put to them, and what was decided. No more. */
export const followConcern = (actor: Actor, caseId: string): Promise<Result<OwnConcern>> =>
  perform(actor, 'concern.follow', { case: caseId }, async frame => {
    const { tx, key, facts } = frame
    if (facts?.restriction === 'shut') return receivedConcern(frame, caseId)
    const row = await tx.case.findFirst({
      relationLoadStrategy: 'join',
      where: { id: caseId, authorId: actor.id },
      select: {
        reference: true,
        stage: true,
        openedAt: true,
        concerns: {
          where: { writtenById: actor.id },
          select: { id: true, sealedTranscript: true, sealedAnswers: true },
        },
        entries: { where: { writtenById: actor.id }, orderBy: [{ sortKey: 'asc' }, { writtenAt: 'asc' }] },
        people: { where: { writtenById: actor.id }, orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }] },
        questions: { where: { shownToId: actor.id }, orderBy: { writtenAt: 'asc' } },
        replies: { orderBy: { writtenAt: 'asc' } },
        alerts: { where: { writtenById: actor.id }, ...alertsAsked },
        stepEvents: stepsAsked,
        decisions: { where: { shownToId: actor.id }, orderBy: { writtenAt: 'desc' }, take: 1 },
      },
    })
    const concern = row?.concerns[0]
    if (!row || !concern) refuse({ why: 'not-found' })
    const writers = [...row.questions, ...row.replies, ...row.decisions].map(each => each.writtenById)
    const names = await tx.account.findMany({
      where: { id: { in: [...writers, ...namedIn(row.alerts)] } },
      select: { id: true, name: true },
    })
    const nameOf = (id: string) =>
      id === actor.id ? actor.name : (names.find(each => each.id === id)?.name ?? 'A colleague')
    const readBy = await tx.$queryRaw<OwnConcern['readBy']>`select * from app.concern_read(${caseId}::uuid)`
    const alone = facts?.restriction === 'named' && (await namedNow(tx, caseId)).length === 1
    const decision = row.decisions[0]
    const kept = open<SealedConcern>(key, `concern|${concern.id}|answers`, concern.sealedAnswers)
    return {
      caseId,
      reference: row.reference,
      stage: row.stage,
      closed: facts?.closed === true,
      alone,
      recordedAt: row.openedAt,
      transcript: open<Transcript>(key, `concern|${concern.id}|transcript`, concern.sealedTranscript),
      entries: row.entries.map(entry => ownEntry(key, entry)),
      people: row.people.map(person => ownPerson(key, person, kept)),
      questions: row.questions.map(question => ({
        id: question.id,
        asked: open<string>(key, `question|${question.id}|asked`, question.sealedAsked),
        answered: question.sealedAnswered
          ? open<string>(key, `question|${question.id}|answered`, question.sealedAnswered)
          : null,
        askedBy: nameOf(question.writtenById),
        askedAt: question.writtenAt,
        version: question.version,
      })),
      talk: talkOf(key, row, nameOf),
      alerts: row.alerts.map(alert => storyOf(alert, row.stepEvents, nameOf)),
      readBy,
      outcome: decision
        ? {
            word: decision.outcome as 'accepted' | 'joined',
            reply: open<string>(key, `triage_decision|${decision.id}|reply`, decision.sealedReply),
            by: nameOf(decision.writtenById),
            at: decision.writtenAt,
          }
        : null,
      recordedWith: await recordedWith(tx, caseId),
    }
  })
