import type { Form } from '../../forms/form'
import { clocksIn } from '../clock/clocks'
import { triggers } from '../clock/triggers'
import { inNation } from '../nation/in-nations'
import { type Nation, nations } from '../nation/nation'
import { reviewStep } from '../nrm/returned'
import { referralStep } from '../referral/threads'
import { isMovable } from '../step/moved'
import { voiceStep } from '../voice/asked'
import { additionForm } from './addition'
import { endFormOf } from './clock-questions'
import { isSayable } from './closing'
import { doneForm, happenedDoneForm } from './done-form'
import {
  clockDone,
  clockEnded,
  clockMoved,
  type Happening,
  happenedIs,
  homeOf,
  isHappening,
  notDue,
} from './happenings'
import { endsProtection } from './protecting'
import { clockMovedForm, happenedForm, orderForm, passedOnForm, setAsideForm, takenUpForm } from './questions'
import { recordedIn } from './recorded'
import { stepsIn } from './steps-in'

/** A form of the pathway: what it is about, in the words of the case's nation, and what is recorded by it. */
export type PathwayFormFor = {
  readonly step: string
  readonly event: string
  readonly title: string
  readonly form: Form
}

const orders: readonly Happening[] = [
  'police-protection-started',
  'emergency-order-granted',
  'emergency-order-extended',
]

/**
 * The form behind a step and an event as an address names them; undefined when there is none. `outOfOrder`: what comes
 * first on the case is not recorded, so that it is asked why.
 */
export function pathwayFormOf(
  step: string,
  event: string,
  nation: Nation,
  outOfOrder = false,
): PathwayFormFor | undefined {
  if (step === clockDone) {
    const title = clockTitle(event, nation)
    return title && isSayable(event) ? { step, event, title, form: endFormOf(event) } : undefined
  }
  if (step === clockMoved) {
    const clock = clocksIn[nation].find(each => each.id === event)
    return clock && isMovable(clock)
      ? { step, event, title: movedTitle(clock.name), form: clockMovedForm }
      : undefined
  }
  const known = stepsIn(nation).find(({ id }) => id === step)
  if (!known) return undefined
  if (isHappening(event) && homeOf[event] === step) {
    const title = inNation<string>(triggers[event], nation)
    const does = happenedIs[step]?.includes(event) ? recordedIn[nation][step] : undefined
    if (does) return { step, event, title, form: happenedDoneForm(does, outOfOrder) }
    return { step, event, title, form: orders.includes(event) ? orderForm : happenedForm }
  }
  if (event === 'passed-on' && step === 'step-10')
    return { step, event, title: passedOnForm.title, form: passedOnForm }
  const added = event === 'done' ? additionForm(step, nation) : undefined
  if (added) return { step, event, title: `${added.title}: ${known.title}`, form: added }
  if (known.recordedAs || !isOpinion(event) || !maySay(step, event)) return undefined
  const asks = recordedIn[nation][step]
  const forms: { readonly [O in keyof typeof opinions]: Form | undefined } = {
    done: asks && doneForm(asks, outOfOrder),
    'set-aside': setAsideForm,
    'taken-up': takenUpForm,
  }
  const said = forms[event]
  return said && { step, event, title: opinionOf(event, known.title), form: said }
}

/** The form of what a draft is about, STEP--EVENT: which questions it may hold is the same in every nation that has it. */
export function pathwayFormAbout(about: string): Form | undefined {
  const [step = '', event = ''] = about.split('--')
  return nations.map(nation => pathwayFormOf(step, event, nation, true)).find(Boolean)?.form
}

/** What is said of a step nowhere but where it is decided or happens, or never by one person alone. Source: domain fact base 3.1. */
const unsaid: { readonly [step: string]: readonly string[] | undefined } = {
  'step-02': ['done', 'set-aside', 'taken-up'],
  'step-06': ['set-aside'],
  'step-07': ['done'],
  'step-17': ['done'],
  'step-19': ['done'],
  'step-25': ['set-aside'],
  'step-26': ['done', 'set-aside'],
}

/** Whether somebody may say this of a step by a word of their own. */
export const maySay = (step: string, event: string): boolean => !unsaid[step]?.includes(event)

const opinionOf = (event: keyof typeof opinions, title: string): string => `${opinions[event]}: ${title}`

const addedTo = (title: string): string => `Added to what was recorded: ${title}`

const opinions = { done: 'Done', 'set-aside': 'Not needed', 'taken-up': 'Open again' }
const isOpinion = (event: string): event is keyof typeof opinions => Object.hasOwn(opinions, event)

function clockTitle(id: string, nation: Nation, ended?: string): string | undefined {
  const clock = clocksIn[nation].find(each => each.id === id)
  if (clock && ended !== notDue && endsProtection(id)) return `At its end: ${clock.name}`
  return clock && (ended === notDue ? `No longer due: ${clock.name}` : `Done: ${clock.name}`)
}

/**
 * The form as it is shown to somebody, and what it holds without asking: of a clock whoever has not the right to say that
 * it is no longer due says that it was done, and nothing else.
 */
export function offered(
  { step, event, title, form }: PathwayFormFor,
  nation: Nation,
  moves: boolean,
): Pick<PathwayFormFor, 'title' | 'form'> & { readonly holds: { readonly [id: string]: string } } {
  if (step !== clockDone) return { title, form, holds: {} }
  if (!moves) return { title, form: endFormOf(event, true), holds: { ended: clockEnded } }
  if (endsProtection(event)) return { title, form, holds: {} }
  const name = clocksIn[nation].find(({ id }) => id === event)?.name ?? title
  return { title: `Done or no longer due: ${name}`, form, holds: {} }
}

const movedTitle = (name: string): string => `Another day: ${name}`

/** What stands beside the pathway: the ledger of referrals, the child's voice, a draft that came back. */
const beside: { readonly [step: string]: { readonly [event: string]: string | undefined } | undefined } = {
  [referralStep]: {
    told: 'Another agency told or asked',
    answer: 'Word from another agency',
    chased: 'Another agency asked again',
    challenged: 'Decision of another agency challenged',
    settled: 'Challenge between agencies settled',
  },
  [voiceStep]: { asked: triggers['child-asked'].every },
  [reviewStep]: { returned: 'NRM draft returned for changes' },
}

/** A step that asks somebody outside and has no answer yet is not done. */
const askedTitle = (step: string, nation: Nation): string | undefined => {
  const known = stepsIn(nation).find(({ id }) => id === step)
  return known && `Asked, no answer yet: ${known.title}`
}

function titleOf(step: string, event: string, nation: Nation, ended?: string): string | undefined {
  if (step === clockDone) return clockTitle(event, nation, ended)
  const known = stepsIn(nation).find(({ id }) => id === step)
  if (known?.recordedAs && event === 'done') return addedTo(known.title)
  return known && isOpinion(event) ? opinionOf(event, known.title) : pathwayFormOf(step, event, nation)?.title
}

/** What an event of the pathway is called beside its date, also where it could no longer be recorded; `ended` of the end of a clock, `replied` of a step that asks somebody outside. */
export const pathwayEventIn = (
  step: string,
  event: string,
  nation: Nation,
  { ended, replied }: { readonly ended?: string; readonly replied?: string } = {},
): string =>
  beside[step]?.[event] ??
  (event === 'done' && replied === 'no' ? askedTitle(step, nation) : titleOf(step, event, nation, ended)) ??
  'Something that this version does not know'
