import type { CaseFile, PathwayEventView, StepEventView } from '../case/case-file'
import type { PerClock } from '../clock/clocks'
import { type InNations, inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import { isArrangedAhead } from '../pathway/closing'
import { clockDone, clockMoved, notDue } from '../pathway/happenings'
import { instantInWords } from '../time/words'
import type { RunningClock } from './clocks'
import { servicesDecision } from './services-decision'

/** Why a clock stopped though nothing was done: who decided it, when, and why. */
export type NoLongerDue = {
  readonly at: Date
  readonly says: string
  /** It rests on a decision of another agency, which can be challenged. */
  readonly challenge?: true
}

/** Decisions of those who protect children that stop a clock, and do nothing of what it waits for. Source: domain fact base 3.2 to 3.5; that they stop it is Holdfast's own reading, to be confirmed. */
const stops: PerClock<readonly string[]> = {
  'strategy-discussion': ['early-help', 'no-action'],
  enquiry: ['no-action'],
  assessment: ['early-help', 'no-action'],
  'initial-conference': ['no-conference', 'no-action'],
}

const decidedSo = (what: string, when: string): InNations<string> => ({
  every: `No longer due: children’s services decided “${what}”, ${when}.`,
  Wales: `No longer due: social services decided “${what}”, ${when}.`,
  Scotland: `No longer due: the social work service decided “${what}”, ${when}.`,
  'Northern Ireland': `No longer due: the Trust decided “${what}”, ${when}.`,
})

type Of = Pick<CaseFile, 'stepEvents' | 'pathwayEvents' | 'nation'>

/**
 * The clocks, those marked that stopped though nothing was done before anything was. One that somebody gave another day
 * after such a decision runs on: a later word of somebody with the right stands.
 */
export function withStopped(clocks: readonly RunningClock[], file: Of): readonly RunningClock[] {
  const moves = file.pathwayEvents.filter(({ step }) => step === clockMoved)
  const said = file.pathwayEvents.filter(
    ({ step, answers }) => step === clockDone && answers.ended === notDue,
  )
  return clocks.map(clock => {
    const end = [decision(clock, file, lastMove(clock, clocks, moves)), word(clock, said)]
      .flatMap(each => each ?? [])
      .sort((a, b) => a.at.getTime() - b.at.getTime())[0]
    return end && (!clock.metAt || end.at < clock.metAt)
      ? { ...clock, metAt: end.at, noLongerDue: end }
      : clock
  })
}

/** When this clock was last given another day: of several of its kind the one that had begun last is meant. */
function lastMove(
  { clock, startedAt }: RunningClock,
  all: readonly RunningClock[],
  moves: readonly PathwayEventView[],
): Date | undefined {
  const begunBetween = (until: Date) =>
    all.some(other => other.clock.id === clock.id && other.startedAt > startedAt && other.startedAt <= until)
  return moves.findLast(
    ({ event, writtenAt }) => event === clock.id && writtenAt >= startedAt && !begunBetween(writtenAt),
  )?.writtenAt
}

function decision(
  { clock, startedAt }: RunningClock,
  { stepEvents, nation }: Of,
  moved: Date | undefined,
): NoLongerDue | undefined {
  const ids = stops[clock.id]
  const made =
    ids &&
    stepEvents
      .filter(({ step, event }) => step === 'childrens-services' && event === 'decided')
      .filter(({ answers }) => ids.includes(answers.decision ?? ''))
      .filter(({ happenedAt }) => happenedAt >= startedAt && (!moved || happenedAt > moved))
      .sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime())[0]
  return made && { at: made.happenedAt, says: decisionInWords(made, nation), challenge: true }
}

const decisionInWords = ({ answers, happenedAt }: StepEventView, nation: Nation): string =>
  inNation(decidedSo(servicesDecision(answers.decision ?? '', nation), instantInWords(happenedAt)), nation)

/** The word of a lead or a manager, with their reason. */
function word(
  { clock, startedAt }: RunningClock,
  said: readonly PathwayEventView[],
): NoLongerDue | undefined {
  const last = said
    .filter(
      ({ event, happenedAt }) => event === clock.id && (happenedAt >= startedAt || isArrangedAhead(clock.id)),
    )
    .sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime())[0]
  return (
    last && {
      at: last.happenedAt,
      says: `No longer due, says ${last.writtenBy.name}, ${instantInWords(last.writtenAt)}: ${last.answers.answer ?? ''}`,
    }
  )
}
