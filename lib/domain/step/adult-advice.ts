import type { CaseOutline } from '../case/case-file'
import { referralStep } from '../referral/threads'
import type { Advice } from './advice'

/** Whether those who protect adults were told of somebody beside the child. */
const adultReferred = ({ pathwayEvents }: Pick<CaseOutline, 'pathwayEvents'>): boolean =>
  pathwayEvents.some(
    ({ step, event, answers }) =>
      step === referralStep && event === 'told' && answers.agency === 'adult-services',
  )

/**
 * An adult who is at risk beside the child has a referral of their own: a tenant whose home was taken over is no part of
 * the child's case, and is protected by none of its steps. Source: the route guard-rail.
 */
export const adultBeside: Advice = {
  id: 'adult-at-risk',
  applies: ({ file }) => file.child.facts['adult-at-risk'] === 'yes' && !adultReferred(file),
  title: 'Refer the adult who is at risk, too',
  why: 'An adult is at risk beside the child, and nobody has recorded that those who protect adults were told. It is a referral of its own, and needs no more than what you know.',
  page: () => 'referrals/new',
  button: 'Record whom you told',
  urgent: () => false,
  needs: 'step.record',
}
