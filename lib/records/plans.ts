import type { Actor } from '../domain/access/role'
import { type LineAnswers, lineChangeForm, type lineForm } from '../domain/plan/line-questions'
import { type PlanAnswers, planForm } from '../domain/plan/questions'
import { addDays, addMonths, dayOf } from '../domain/time/day'
import { changedIn } from '../forms/differences'
import type { AnswersOf, Form } from '../forms/form'
import { transcriptOf } from '../forms/transcript'
import { isId, newId } from '../platform/identity'
import { open, seal } from '../platform/sealing'
import { changedNow } from './changed'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'
import type { SealedPlan } from './sealed'

/** More lines than this are no plan that anybody keeps; it also keeps the page answering. */
const mostLines = 200

const placeOf = (id: string) => `plan_version|${id}|sealed`
const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
const incomplete = (at: string, says: string): never =>
  refuse({ why: 'incomplete', problems: [{ at, says }] })

/** Writes one version, which nobody changes after that. */
async function writeVersion(
  { tx, at, key }: Work,
  actor: Actor,
  of: { caseId: string; lineId?: string; number: number; changed: string[] },
  form: Form,
  answers: SealedPlan['answers'],
): Promise<void> {
  const id = newId()
  const sealed: SealedPlan = { answers, transcript: transcriptOf(form, answers) }
  await tx.planVersion.create({
    data: {
      id,
      organisationId: actor.organisationId,
      ...of,
      writtenById: actor.id,
      writtenAt: at,
      sealed: seal(key, placeOf(id), sealed),
    },
  })
}

async function answersOf(
  { tx, key }: Work,
  which: { caseId: string; lineId: string | null; number: number },
): Promise<SealedPlan['answers']> {
  const row = await tx.planVersion.findFirstOrThrow({ where: which })
  return open<SealedPlan>(key, placeOf(row.id), row.sealed).answers
}

/** An accepted case is never linked to another afterwards, so that its plan stays where it is read. */
function refuseUnlessOpen({ facts }: Work): void {
  if (facts?.stage !== 'open')
    refuse({
      why: 'cannot',
      says: 'Only an accepted case has a plan. A safeguarding lead decides on the concern first.',
    })
}

/** The day of a review is to come, and no more than six months away: see lib/domain/plan/sources.ts. */
function refuseReview(at: Date, reviewOn: string): void {
  const today = dayOf(at)
  if (reviewOn > today && reviewOn <= addMonths(today, 6)) return
  incomplete('reviewOn', 'The day must be after today, and at most six months away.')
}

/**
 * Writes a case's plan, or the next version of it: a review is a new day, and what else has changed. Refused as a
 * conflict when somebody else wrote one since `version` was read; 0 is none.
 */
export const changePlan = (
  actor: Actor,
  caseId: string,
  key: string,
  version: number,
  answers: PlanAnswers,
): Promise<Result<{ version: number }>> =>
  perform(actor, 'plan.change', { case: caseId }, frame =>
    once(frame, actor, key, 'plan.change', async () => {
      const { tx, at, note } = frame
      const { kind = '', reviewOn = '' } = answers
      refuseUnlessOpen(frame)
      await oneAtATime(tx, `plan|${caseId}`)
      const there = await tx.plan.findUnique({ where: { caseId } })
      if ((there?.version ?? 0) !== version) refuse({ why: 'conflict' })
      refuseReview(at, reviewOn)
      const before = there ? await answersOf(frame, { caseId, lineId: null, number: version }) : {}
      const changed = changedIn(planForm, before, answers)
      if (changed.length === 0) return { version }
      const [id, number] = [there?.id ?? newId(), version + 1]
      const stands = { kind, reviewOn: midnight(reviewOn) }
      const written = { organisationId: actor.organisationId, caseId, writtenById: actor.id, writtenAt: at }
      if (there) await tx.plan.update({ where: { id }, data: { ...stands, ...changedNow(actor, at) } })
      else await tx.plan.create({ data: { id, ...written, ...stands } })
      await writeVersion(frame, actor, { caseId, number, changed: there ? changed : [] }, planForm, answers)
      note({ plan: id, version: number, questions: changed.length })
      return { version: number }
    }),
  )

/** What is still to do is agreed for a day to come, and no more than a year away. */
function refuseDay(at: Date, dueOn: string): void {
  const today = dayOf(at)
  if (dueOn < today)
    incomplete(
      'dueOn',
      'That day has gone by. Give today or a day to come; what was done is in the chronology.',
    )
  if (dueOn > addDays(today, 366)) incomplete('dueOn', 'The day must be at most a year away. Check the year.')
}

/** Adds one thing that is agreed to a plan that is there. */
export const addLine = (
  actor: Actor,
  caseId: string,
  key: string,
  answers: AnswersOf<typeof lineForm>,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'plan.change', { case: caseId }, frame =>
    once(frame, actor, key, 'plan.line', async () => {
      const { tx, at, note } = frame
      const { dueOn = '' } = answers
      if (!(await tx.plan.findUnique({ where: { caseId } }))) refuse({ why: 'not-found' })
      refuseDay(at, dueOn)
      if ((await tx.planLine.count({ where: { caseId } })) >= mostLines)
        refuse({ why: 'cannot', says: `A plan holds at most ${mostLines} lines. Change one that is there.` })
      const id = newId()
      const written = { organisationId: actor.organisationId, caseId, writtenById: actor.id, writtenAt: at }
      await tx.planLine.create({ data: { id, ...written, dueOn: midnight(dueOn), state: 'open' } })
      const whole: LineAnswers = { ...answers, state: 'open' }
      await writeVersion(frame, actor, { caseId, lineId: id, number: 1, changed: [] }, lineChangeForm, whole)
      note({ line: id, version: 1 })
      return { id }
    }),
  )

/** Changes what is agreed, or says how it stands, unless somebody else did since `version` was read. */
export const changeLine = (
  actor: Actor,
  caseId: string,
  key: string,
  { id, version }: { id: string; version: number },
  answers: LineAnswers,
): Promise<Result<{ version: number }>> =>
  perform(actor, 'plan.change', { case: caseId }, frame =>
    once(frame, actor, key, 'plan.line', async () => {
      const { tx, at, note } = frame
      const { dueOn = '', state = 'open' } = answers
      const there = isId(id) ? await tx.planLine.findFirst({ where: { id, caseId } }) : null
      if (!there) refuse({ why: 'not-found' })
      if (there.version !== version) refuse({ why: 'conflict' })
      const before = await answersOf(frame, { caseId, lineId: id, number: version })
      const changed = changedIn(lineChangeForm, before, answers)
      if (changed.length === 0) return { version }
      if (state === 'open' && changed.includes('dueOn')) refuseDay(at, dueOn)
      const written = await tx.planLine.updateMany({
        where: { id, caseId, version },
        data: { dueOn: midnight(dueOn), state, ...changedNow(actor, at) },
      })
      if (written.count === 0) refuse({ why: 'conflict' })
      const number = version + 1
      await writeVersion(frame, actor, { caseId, lineId: id, number, changed }, lineChangeForm, answers)
      note({ line: id, version: number, questions: changed.length })
      return { version: number }
    }),
  )
