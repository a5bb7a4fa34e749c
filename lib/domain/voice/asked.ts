import type { CaseFile, PathwayEventView } from '../case/case-file'
import { stepsIn } from '../pathway/steps-in'
import { byTime } from '../step/rounds'
import type { Day } from '../time/day'
import { instantOf } from '../time/london'
import { dayInWords, instantInWords } from '../time/words'

/** The step under which it is kept what the child was told and wants. */
export const voiceStep = 'voice'

type Of = Pick<CaseFile, 'pathwayEvents' | 'nation' | 'planAskedOn'>

/** One time that the child was asked. `at` orders it; where only the day is known, it is that day’s end. */
export type Asked = {
  readonly id: string
  readonly at: Date
  readonly on: Day | null
  /** Where the words stand, if not in a record of the child’s voice: what it is called, and its page below the case’s own. */
  readonly stands: { readonly title: string; readonly place: string } | null
}

/** The question in which another step holds what the child wants or says. Source: domain fact base 3.1, what each step records. */
const saidIn: { readonly [step: string]: string | undefined } = {
  'step-08': 'wish',
  'step-19': 'wish',
  'step-20': 'said',
}

function askedIn({ id, step, answers, happenedAt: at }: PathwayEventView, { nation }: Of): Asked[] {
  if (step === voiceStep) return [{ id, at, on: null, stands: null }]
  const question = saidIn[step]
  const title = stepsIn(nation).find(each => each.id === step)?.title
  if (!title || !question || !answers[question]) return []
  return [{ id, at, on: null, stands: { title, place: `steps#${step}` } }]
}

/** Each time that the child was asked, wherever on the case it is recorded, the earliest first. */
export function askingsOf(file: Of): readonly Asked[] {
  const on = file.planAskedOn
  const inPlan: Asked[] = on
    ? [{ id: 'plan', at: instantOf(on, '23:59'), on, stands: { title: 'Plan', place: 'plan' } }]
    : []
  return [...file.pathwayEvents.flatMap(event => askedIn(event, file)), ...inPlan].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
}

/** When it was, no more precise than is known. */
export const askedInWords = ({ at, on }: Pick<Asked, 'at' | 'on'>): string =>
  on ? dayInWords(on) : instantInWords(at)

/** Each time that it was recorded by itself what the child was told and wants, the last first. */
export const voicesOf = ({ pathwayEvents }: Pick<Of, 'pathwayEvents'>): readonly PathwayEventView[] =>
  pathwayEvents
    .filter(({ step }) => step === voiceStep)
    .sort(byTime)
    .reverse()

/** The days that were set to ask again, each until it is recorded that the child was asked. */
export const voiceDays = (file: Pick<Of, 'pathwayEvents'>) => {
  const asked = [...voicesOf(file)].reverse()
  return asked.flatMap(({ happenedAt: at, answers }, index) => {
    const on = answers.askOn as Day | undefined
    return on ? [{ at, on, metAt: asked[index + 1]?.happenedAt }] : []
  })
}
