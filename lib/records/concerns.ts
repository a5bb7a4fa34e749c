import type { Actor } from '../domain/access/role'
import { isUrgent } from '../domain/alert/urgent'
import { problems } from '../domain/concern/draft'
import { type ChildConcern, type ConcernParts, concernParts } from '../domain/concern/parts'
import { isAboutStaff } from '../domain/concern/staff-questions'
import { childPrints, concernPrints } from '../domain/find/prints'
import type { Nation } from '../domain/nation/nation'
import type { Now } from '../forms/calendar'
import type { Line } from '../forms/transcript'
import { newId, newReference } from '../platform/identity'
import { type Key, newKey, seal } from '../platform/sealing'
import { raiseAlert } from './alerts'
import { linkCases } from './case-links'
import { childData } from './child'
import { readDraft } from './drafts'
import { writeEntry } from './entries'
import { writeFingerprints } from './fingerprints'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { writePerson } from './people'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedConcern } from './sealed'
import { writeSightings } from './sightings'
import { colleaguesOf, restrictFromTheStart } from './staff-concern'
import { writeStepEvent } from './step-events'

/** `state` is what the case is to its author now: one about a colleague is received, and shut to them. */
export type Recorded = { caseId: string; reference: string; state: 'open' | 'received' }

/**
 * Submits a concern: opens a case in triage for each child with what was written of them, and removes the draft. The
 * draft is its own key: a second send, from a double click or another tab, finds the first one's case.
 * What is still missing comes back as `incomplete`, and nothing is written.
 */
export const recordConcern = (actor: Actor, draftId: string, now: Now): Promise<Result<Recorded>> =>
  perform(actor, 'concern.record', 'organisation', frame =>
    once(frame, actor, draftId, 'concern.record', async () => {
      const { draft } = await readDraft(frame, actor, draftId)
      const missing = problems(draft, now)
      if (missing.length > 0) refuse({ why: 'incomplete', problems: missing })
      const recorded = await openCaseWith(
        frame,
        actor,
        concernParts(draft, now, await colleaguesOf(frame, actor)),
      )
      await frame.tx.draft.deleteMany({ where: { id: draftId } })
      return recorded
    }),
  )

/**
 * Opens a case in triage for each child of a concern, linked to each other. Each has a key, rows, a nation and a line in the
 * trail of its own, and stands without the others. Answers with the first child's.
 */
export async function openCaseWith(frame: Work, actor: Actor, parts: ConcernParts): Promise<Recorded> {
  const { others, ...first } = parts
  const opened = await openTriage(frame, actor, first)
  const rest: { to: Opened; child: ChildConcern }[] = []
  for (const child of others) rest.push({ to: await openTriage(frame, actor, child), child })
  await linkCases(frame, actor, [opened.caseId, ...rest.map(({ to }) => to.caseId)])
  const recorded = await writeConcern(frame, actor, opened, first)
  for (const { to, child } of rest) await writeConcern(frame, actor, to, child)
  return recorded
}

type Opened = { caseId: string; reference: string; key: Key; nation: Nation }

async function openTriage(frame: Work, actor: Actor, parts: ChildConcern): Promise<Opened> {
  const { tx, at } = frame
  const { key, wrapped } = newKey()
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: actor.organisationId } })
  const team = await tx.teamMember.findFirst({
    where: { accountId: actor.id },
    orderBy: { teamId: 'asc' },
    select: { teamId: true },
  })
  const nation = parts.nation ?? (organisation.nation as Nation)
  const caseId = newId()
  const reference = newReference()
  await tx.case.create({
    data: {
      id: caseId,
      organisationId: actor.organisationId,
      reference,
      stage: 'triage',
      nation,
      teamId: team?.teamId ?? null,
      authorId: actor.id,
      immediateDanger: parts.danger.immediateDanger === 'yes',
      restricted: isAboutStaff(parts.staff),
      openedAt: at,
      wrappedKey: wrapped,
      demonstration: organisation.demonstration,
    },
  })
  return { caseId, reference, key, nation }
}

/** Writes one child's part of a concern into the case that was opened for them. */
async function writeConcern(
  frame: Work,
  actor: Actor,
  { caseId, reference, key, nation }: Opened,
  parts: ChildConcern,
): Promise<Recorded> {
  const { tx, at } = frame
  const mine = { organisationId: actor.organisationId, caseId, writtenById: actor.id }
  await tx.child.create({ data: { ...mine, ...childData(key, caseId, parts.child) } })
  const from = (source: 'child' | 'concern', id: string) => ({ source, id, caseId })
  await writeFingerprints(frame, actor, from('child', caseId), childPrints(parts.child))
  const to = { caseId, key, nation }
  const people: { [person: string]: readonly Line[] } = {}
  for (const { answers, lines } of parts.people) people[await writePerson(frame, actor, to, answers)] = lines
  const concernId = newId()
  const { danger, worry, staff, staffNames, child } = parts
  const answers: SealedConcern = { danger, worry, staff, staffNames, child, people }
  await tx.concern.create({
    data: {
      ...mine,
      id: concernId,
      writtenAt: at,
      formVersion: parts.transcript.version,
      lang: parts.transcript.lang,
      sealedTranscript: seal(key, `concern|${concernId}|transcript`, parts.transcript),
      sealedAnswers: seal(key, `concern|${concernId}|answers`, answers),
    },
  })
  await keepClocks(frame, caseId)
  await writeFingerprints(frame, actor, from('concern', concernId), concernPrints(parts.worry))
  for (const { shows, ...told } of parts.entries) {
    const entryId = await writeEntry(frame, actor, { ...to, concernId }, told)
    await writeSightings(frame, actor, { ...to, entryId }, shows)
  }
  await writeSightings(frame, actor, to, parts.seen)
  if (parts.danger.policeCalled === 'yes') await writePoliceCall(frame, actor, to, parts.danger)
  frame.note({ concern: concernId, entries: parts.entries.length, people: parts.people.length }, caseId)
  const open = !isAboutStaff(staff) || (await restrictFromTheStart(frame, actor, to, staff))
  // Whom it may reach is known only now: never whoever it is about.
  if (isUrgent(parts.danger)) await raiseAlert(frame, actor, caseId, 'concern')
  return { caseId, reference, state: open ? 'open' : 'received' }
}

/** The 999 call that was recorded with the concern becomes the police step's first event. */
async function writePoliceCall(
  frame: Work,
  actor: Actor,
  to: Parameters<typeof writeStepEvent>[2],
  danger: ConcernParts['danger'],
): Promise<void> {
  const answers = {
    how: '999',
    ...(danger.policeCalledAt ? { when: danger.policeCalledAt } : {}),
    ...(danger.policeHandler ? { to: danger.policeHandler } : {}),
    ...(danger.policeIncident ? { reference: danger.policeIncident } : {}),
  }
  await writeStepEvent(frame, actor, to, { step: 'police', event: 'sent', answers })
}
