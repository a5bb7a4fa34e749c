import type { CaseOutline } from '../case/case-file'
import { perFile } from '../case/per-file'
import { ageAssessmentOf, ageStep } from '../child/age-assessment'
import { choiceInWords } from '../nrm/choice'
import { referOn } from '../nrm/route'
import { type Judgeable, judged, knownOf } from './known-of'
import type { Standing } from './said'
import { standingOf } from './standing'
import { type StepIn, stepsIn } from './steps-in'
import { whyApplies } from './why'

/** A step that applies to one case: why, how far it is, and what has to come before it and has not. */
export type RoadStep = Standing & {
  readonly step: StepIn
  readonly why: readonly string[]
  readonly before: readonly StepIn[]
}

/**
 * The steps that apply to a case, in their order, as the rules judge it. Where a lead determined that the child is to
 * be referred, or somebody began to, the referral is among them though the rules alone would not say so; so is an age
 * assessment that is recorded, which can be opened again whatever it found.
 */
export const road = perFile((file: CaseOutline): readonly RoadStep[] => {
  const { steps, situation } = judged(file)
  const stands = new Map(steps.map(step => [step.id, standingOf(step, file)]))
  const waits = (id: string) => stands.get(id)?.state === 'open'
  const onRoad = (step: StepIn, why: readonly string[]): RoadStep => ({
    step,
    ...(stands.get(step.id) ?? standingOf(step, file)),
    why: [...why, ...(step.id === 'step-10' ? choiceInWords(file) : [])],
    before: steps.filter(({ id }) => step.after.includes(id) && waits(id)),
  })
  const all = steps.map(step => onRoad(step, whyApplies(step, situation)))
  for (const [id, because] of Object.entries(besides)) {
    const why = stands.has(id) ? null : because(file)
    const step = why && stepsIn(file.nation).find(each => each.id === id)
    if (step) all.push(onRoad(step, [why]))
  }
  const referred = !stands.has('step-10') && determined(file) === 'refer'
  return all
    .filter(({ step, state }) => !referred || step.id !== noReferral || state !== 'open')
    .sort((a, b) => a.step.id.localeCompare(b.step.id))
})

/** What is done instead of a referral: nothing of it is open once the lead wants one. */
const noReferral = 'step-26'

/** Why a referral is on the road though the rules alone would not say so. */
function referralBeside(file: CaseOutline): string | null {
  if (determined(file) === 'refer') return 'The lead determined that the child is to be referred.'
  const begun = [...file.stepEvents.filter(({ step }) => step === 'nrm'), ...file.pathwayEvents].some(
    ({ event }) => event === 'sent' || event === 'passed-on',
  )
  return begun ? 'It was begun.' : null
}

/** What may be on the road beside the steps that apply: why, or null. */
const besides: { readonly [step: string]: (file: CaseOutline) => string | null } = {
  'step-10': referralBeside,
  [ageStep]: file => (ageAssessmentOf(file) ? 'It was recorded.' : null),
}

/**
 * What the lead determined last, as far as the NRM goes, while what is worked out is what it was then; null where
 * nobody determined, or it has changed since.
 */
export function determined(
  file: Judgeable & Pick<CaseOutline, 'determinations'>,
): 'refer' | 'not-now' | null {
  const made = file.determinations.at(-1)
  const { computed, age } = judged(file)
  if (!made || made.computed !== computed.result || age.path === 'adult') return null
  return referOn(made.result, knownOf(file).evidence.purpose) === 'yes' ? 'refer' : 'not-now'
}
