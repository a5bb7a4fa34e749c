import type { Actor } from '../../domain/access/role'
import type { ConcernParts } from '../../domain/concern/parts'
import type { Nation } from '../../domain/nation/nation'
import { formNow } from '../../domain/time/now'
import type { Tx } from '../../platform/database'
import { newId } from '../../platform/identity'
import { type Key, seal, unwrap } from '../../platform/sealing'
import { openCaseWith } from '../../records/concerns'
import { clockRules } from '../../records/keep-clocks'
import type { Work } from '../../records/perform'
import { writeStepEvent } from '../../records/step-events'
import type { Rows } from './gather'
import { gatherClocks } from './gather-clocks'

type Place = { tx: Tx; rows: Rows; at: Date; count: number }
type CaseRow = {
  id: string
  stage: string
  nation: string
  clocked?: string
  joinedToId?: string
  decidedAt?: Date
  wrappedKey: Uint8Array
}

const later = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000)

/**
 * One case, from its concern to an allocated worker, by the records' own writers. The newest hundredth waits
 * for the lead; one in fifty was joined to the case before it.
 */
export async function gatherCase({ tx, rows, at, count }: Place, author: Actor, parts: ConcernParts) {
  const { wrappedKey } = await tx.organisation.findUniqueOrThrow({ where: { id: author.organisationId } })
  const organisationKey = unwrap(wrappedKey)
  const frame = { tx, at, organisationKey, note: () => undefined } as unknown as Work
  const { caseId } = await openCaseWith(frame, author, parts)
  const cases = (rows.get('case') ?? []) as CaseRow[]
  const subject = cases.at(-1)
  if (subject?.id !== caseId) throw new Error('The case was not gathered.')
  const key = unwrap(subject.wrappedKey)
  const { day, time } = formNow(at)
  const answers = { when: `${day}T${time}`, how: 'phone', to: 'Duty desk', reference: `REF-${count}` }
  const nation = subject.nation as Nation
  await writeStepEvent(frame, author, { caseId, key, nation }, { step: 'police', event: 'sent', answers })
  await writeStepEvent(
    frame,
    author,
    { caseId, key, nation },
    { step: 'childrens-services', event: 'sent', answers },
  )
  subject.clocked = clockRules
  if (count % 10_000 >= 100) await decided({ tx, rows, at, count }, author, subject, key)
  const head = subject.joinedToId ?? caseId
  await gatherClocks({ tx, rows, organisationId: author.organisationId }, head, {
    nation,
    at,
  })
}

async function decided(
  { tx, rows, at, count }: Place,
  author: Actor,
  subject: CaseRow,
  key: Key,
): Promise<void> {
  const { id: caseId } = subject
  const cases = (rows.get('case') ?? []) as CaseRow[]
  const before = cases.at(-2)
  const joined = count % 50 === 7 && before?.stage === 'open' ? before.id : undefined
  subject.stage = joined ? 'joined' : 'open'
  subject.decidedAt = later(at, 3)
  if (joined) subject.joinedToId = joined
  const mine = { organisationId: author.organisationId, caseId, writtenById: author.id }
  const id = newId()
  await tx.triageDecision.create({
    data: {
      ...mine,
      id,
      shownToId: author.id,
      writtenAt: later(at, 3),
      outcome: joined ? 'joined' : 'accepted',
      sealedReasons: seal(key, `triage_decision|${id}|reasons`, 'Signs from more than one source.'),
      sealedReply: seal(key, `triage_decision|${id}|reply`, 'Thank you. We have taken this on.'),
    },
  })
  if (joined || count % 20 === 11) return
  await tx.allocation.create({ data: { ...mine, id: newId(), accountId: author.id, from: later(at, 4) } })
}
