import type { PermissionId } from '../access/permissions'
import type { CaseOutline } from '../case/case-file'
import { nrmClocks } from '../clock/nrm'
import { ownClocks } from '../clock/own'
import { divisionOf } from '../nation/nation'
import { isNearEighteen } from '../nrm/choice'
import { closingPlace } from '../pathway/closing'
import { donePlace } from '../pathway/done-place'
import { judged } from '../pathway/known-of'
import { endsProtection, followingPlace, protects } from '../pathway/protecting'
import { type RoadStep, road } from '../pathway/road'
import { recordingWords } from '../pathway/said'
import { dayOf } from '../time/day'
import { lastDayOf } from '../time/deadline'
import { dueInWords } from '../time/words'
import { adultBeside } from './adult-advice'
import { type Advice, emergency, type Facts, first, inWriting, thereafter } from './advice'
import { challenge, challengeLess } from './challenge-advice'
import { clocksOf, lateness, type RunningClock } from './clocks'
import { stepIn } from './in-nation'
import { endingInWords, protectionEnding } from './protection'
import { nrmDue, ofStep, policeDue } from './road-advice'
import { stateOf } from './state'
import { weighing } from './weighing'

export type NextStep = {
  readonly id: string
  readonly title: string
  readonly why: string
  /** From the root of the site. */
  readonly href: string
  readonly button: string
  /** Somebody must act now. */
  readonly urgent: boolean
  /** What the page behind the button asks of whoever opens it. */
  readonly needs: PermissionId
}

/** What the law or guidance counts comes before a day that somebody set on the case. */
const setHere = ({ clock }: RunningClock): number => (ownClocks.some(({ id }) => id === clock.id) ? 1 : 0)

/** Told by the clock itself: what began it may be a birthday, or something that happened, and no step. */
const ofNrm = ({ clock }: RunningClock): boolean => nrmClocks.some(({ id }) => id === clock.id)

/**
 * At most three things to do, the most protective first, then in the order of the pathway; while the child is in danger
 * what protects by itself comes before anything written and before the lead's decision. None for a closed case, or for one
 * that was joined to another, whose steps are that one's. Protecting the child never waits for the result of the trafficking
 * test: what is late in the NRM comes last. A protection that has run out is told before all but a call for help. Source: domain fact base 3.1.
 */
export function nextSteps(file: CaseOutline, now: Date): NextStep[] {
  if (file.stage === 'joined' || file.closedAt) return []
  const facts = factsOf(file, now)
  const say = (advice: readonly Advice[]) =>
    advice.filter(({ applies }) => applies(facts)).map(each => told(each, facts))
  const late = facts.late.filter(({ clock: { id } }) => id !== 'written-confirmation' && !endsProtection(id))
  const protection = protectionStep(file, now)
  const chased = (about: (clock: RunningClock) => boolean) =>
    late
      .filter(about)
      .slice(0, 1)
      .map(clock => chase(file, clock, now))
  const steps = (protecting: boolean) =>
    road(file)
      .filter(({ step }) => protects(step.id) === protecting)
      .filter(({ step }) => step.id !== 'step-07' || protection.length === 0)
      .flatMap(each => {
        const own = ofStep[each.step.id]
        return own ? say(own) : ofRoad(each, file)
      })
  const inDanger = file.immediateDanger
  const nrm = say(nrmDue)
  const police = say(policeDue)
  const presses = isNearEighteen(file)
  const three = firstThree([
    () => [...say(emergency), ...protection],
    () => say([...first, challenge, challengeLess]),
    () => (inDanger ? steps(true) : []),
    () => say(inWriting),
    () => chased(clock => !ofNrm(clock)),
    () => say(thereafter),
    () => (inDanger ? [] : steps(true)),
    () => [...(presses ? nrm : []), ...police],
    () => say([adultBeside]),
    () => say(weighing),
    () => steps(false),
    () => chased(ofNrm),
  ])
  return beforeChases(three, presses ? [...nrm, ...police] : [...police, ...nrm])
}

/** Whoever must know comes before asking again somebody who knows: chases give way to it. */
function beforeChases(three: readonly NextStep[], mustKnow: readonly NextStep[]): NextStep[] {
  const chases = three.filter(({ id }) => id.startsWith(chasing))
  const missing = mustKnow.filter(({ id }) => !three.some(each => each.id === id)).slice(0, chases.length)
  const giveWay = chases.slice(chases.length - missing.length)
  return [...three.filter(each => !giveWay.includes(each)), ...missing]
}

/** What comes after the third is not worked out: most cases have three before the whole road is judged. */
function firstThree(parts: readonly (() => readonly NextStep[])[]): NextStep[] {
  const found: NextStep[] = []
  for (const part of parts)
    if (found.length < 3) found.push(...part().filter(({ id }) => !found.some(each => each.id === id)))
  return found.slice(0, 3)
}

/** A step that waits for nothing and that nobody has begun: why it applies, and the way to say that it is done. */
const ofRoad = ({ step, state, before, why }: RoadStep, file: CaseOutline): NextStep[] =>
  state === 'open' && before.length === 0
    ? [
        {
          id: step.id,
          title: step.title,
          why: why.join(' '),
          href: `/cases/${file.id}/${donePlace(step.id, file)}`,
          button: recordingWords[step.shown],
          urgent: false,
          needs: 'step.record',
        },
      ]
    : []

/** Said where no step waits. Source: domain fact base 3.1. */
export const nothingWaits = ({ stage }: Pick<CaseOutline, 'stage'>): string =>
  stage === 'joined'
    ? 'The steps are those of the case that this concern was linked to.'
    : 'None of the steps that apply to this child waits. If something new is known around the child, say so: others may apply then. Think of other children too.'

function factsOf(file: CaseOutline, now: Date): Facts {
  const state = (id: Parameters<typeof stateOf>[0]) => stateOf(id, file.stepEvents)
  return {
    file,
    today: dayOf(now),
    steps: {
      police: state('police'),
      'childrens-services': state('childrens-services'),
      'designated-officer': state('designated-officer'),
      'strategy-meeting': state('strategy-meeting'),
      nrm: state('nrm'),
    },
    late: clocksOf(file)
      .filter(clock => lateness(clock, now) === 'late')
      .sort((a, b) => setHere(a) - setHere(b) || lastDayOf(a.due).localeCompare(lastDayOf(b.due))),
  }
}

function told(advice: Advice, facts: Facts): NextStep {
  const { id, title, titles, why, whys, page, button, urgent, needs, step } = advice
  const { id: caseId, nation } = facts.file
  const here = step && stepIn(facts.steps[step].step, nation)
  return {
    id,
    title: titles?.[nation] ?? title,
    why: whys?.[nation] ?? here?.why ?? (typeof why === 'string' ? why : why(facts)),
    href: `/cases/${caseId}/${page(facts)}`,
    button: here?.start ?? button,
    urgent: urgent(facts),
    needs,
  }
}

/** A power or an order that ran out, or is about to: none is chased, since nobody can hasten it. */
function protectionStep(file: CaseOutline, now: Date): NextStep[] {
  const ending = judged(file).age.path === 'adult' ? null : protectionEnding(file, now)
  if (!ending) return []
  const { id } = ending.clock.clock
  return [
    {
      id: 'protection-ending',
      ...endingInWords(ending, file),
      href: `/cases/${file.id}/${followingPlace(id)}`,
      button: 'Record what follows it',
      urgent: true,
      needs: 'step.record',
    },
  ]
}

const chasing = 'chase-'
const chase = (file: CaseOutline, { clock, due, place }: RunningClock, now: Date): NextStep => ({
  id: `${chasing}${clock.id}`,
  title: `Chase what is late: ${clock.name}`,
  why: `Ask who holds it and when it will be done, and record their answer: ${dueInWords(due, now, divisionOf[file.nation])}.`,
  href: `/cases/${file.id}/${place ?? closingPlace(clock.id)}`,
  button: 'Record their answer',
  urgent: true,
  needs: 'step.record',
})
