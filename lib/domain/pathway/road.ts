import type { CaseOutline } from '../case/case-file'
import { perFile } from '../case/per-file'
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
 * be referred, or somebody began to, the referral is among them though the rules alone would not say so.
 */
export const road = perFile((file: CaseOutline): readonly RoadStep[] => {
  const { steps, situation } = judged(file)
  const stands = new Map(steps.map(step => [step.id, standingOf(step, file)]))
  const waits = (id: string) => stands.get(id)?.state === 'open'
  const applying = steps.map(step => ({
    step,
    ...(stands.get(step.id) ?? standingOf(step, file)),
    why: [...whyApplies(step, situation), ...(step.id === 'step-10' ? choiceInWords(file) : [])],
    before: steps.filter(({ id }) => step.after.includes(id) && waits(id)),
  }))
  const why = stands.has('step-10') ? null : beside(file)
  const nrm = why && stepsIn(file.nation).find(({ id }) => id === 'step-10')
  if (!nrm) return applying
  const added = {
    step: nrm,
    ...standingOf(nrm, file),
    why: [why, ...choiceInWords(file)],
    before: steps.filter(({ id }) => nrm.after.includes(id) && waits(id)),
  }
  const instead = determined(file) === 'refer' ? noReferral : null
  return [
    ...applying.filter(({ step }) => step.id < nrm.id),
    added,
    ...applying.filter(({ step, state }) => step.id > nrm.id && (step.id !== instead || state !== 'open')),
  ]
})

/** What is done instead of a referral: nothing of it is open once the lead wants one. */
const noReferral = 'step-26'

/** Why a referral is on the road though the rules alone would not say so. */
function beside(file: CaseOutline): string | null {
  if (determined(file) === 'refer') return 'The lead determined that the child is to be referred.'
  const begun = [...file.stepEvents.filter(({ step }) => step === 'nrm'), ...file.pathwayEvents].some(
    ({ event }) => event === 'sent' || event === 'passed-on',
  )
  return begun ? 'It was begun.' : null
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
