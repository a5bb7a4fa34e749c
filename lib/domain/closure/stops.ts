import type { CaseOutline } from '../case/case-file'
import { returnedIn } from '../nrm/returned'
import { judged } from '../pathway/known-of'
import { road } from '../pathway/road'
import { allSteps, stateIn, stateOf } from '../step/state'
import type { StepId } from '../step/steps'

/** What a page says and where it leads. */
export type Pointer = { readonly says: string; readonly href: string }

/** Where nobody has decided, or another case holds the steps: there is nothing to close here. */
const early: Partial<Record<CaseOutline['stage'], readonly [says: string, page: string]>> = {
  triage: ['A safeguarding lead has not decided on this concern yet.', 'decide'],
  joined: ['This concern is linked to another case. What is closed is that case.', ''],
  closed: ['This case is closed already.', 'closing'],
}

/**
 * Why a case cannot be closed as it stands, each a sentence with the page on which that changes; looked at when somebody
 * asks, and again when a second person agrees. A trafficking concern never ends in advice only: it goes to children's
 * services, or two people record why not; that of an adult to what they themselves want. Nor does it leave out by the way
 * what takes two people to leave out. Source: the issue. What is late or flagged is told, and stops nobody.
 */
export function stopsOf(file: CaseOutline): Pointer[] {
  const stop = (says: string, page: string) => ({ says, href: `/cases/${file.id}${page && `/${page}`}` })
  if (file.stage === 'joined' && file.closedAt) {
    const href = `/cases/${file.joinedTo?.id ?? file.id}/closing`
    return [{ says: 'This concern is linked to another case. What is reopened is that case.', href }]
  }
  const none = early[file.stage]
  if (none) return [stop(...none)]
  const services = stateIn('childrens-services', file)
  const adult = judged(file).age.path === 'adult'
  const proposed = allSteps(file).filter(({ proposal }) => proposal)
  return [
    ...(file.immediateDanger
      ? [stop('The child is in danger now. This case stays open until that is over.', 'danger/over')]
      : []),
    ...(adult && road(file).some(({ step, state }) => step.id === 'step-25' && state === 'open')
      ? [
          stop(
            'This is about an adult, and nothing is recorded of what they want: whether they agree to be referred, and which support they were offered.',
            'pathway/step-25/done',
          ),
        ]
      : []),
    ...(services.outstanding && !services.proposal && !adult
      ? [
          stop(
            `${services.step.title}: nobody was told. Record the referral, or why it is not needed; a second person must agree to that.`,
            'steps#childrens-services',
          ),
        ]
      : []),
    ...undecided(file).map(({ step, page }) =>
      stop(
        `${step.title}: not done. Record it, or why it is not needed; a second person must agree to that.`,
        page,
      ),
    ),
    ...proposed.map(({ step }) =>
      stop(
        `${step.title}: somebody said that it is not needed, and no second person has agreed or objected.`,
        `steps/${step.id}/not-needed-agreed`,
      ),
    ),
    ...(waitsForManager(file)
      ? [stop('The NRM draft waits for a manager, who has neither signed it off nor returned it.', 'nrm')]
      : []),
  ]
}

/** What nobody leaves out alone: the police where a crime is suspected, and the NRM where the rules call for it. */
const takesTwo: { readonly [step: string]: StepId } = { 'step-24': 'police', 'step-10': 'nrm' }

const undecided = (file: CaseOutline) =>
  road(file).flatMap(({ step, state }) => {
    const card = takesTwo[step.id]
    const open = state === 'open' && card && !stateOf(card, file.stepEvents).proposal
    return open ? [{ step, page: `steps#${card}` }] : []
  })

/** Whether a draft was passed on and neither signed off nor returned since. */
function waitsForManager(file: Pick<CaseOutline, 'stepEvents' | 'pathwayEvents' | 'nrmSignOffs'>): boolean {
  const ready = file.stepEvents
    .filter(({ event }) => event === 'ready')
    .map(({ writtenAt }) => writtenAt.getTime())
  if (ready.length === 0 || returnedIn(file)) return false
  const last = Math.max(...ready)
  return !file.nrmSignOffs.some(({ writtenAt }) => writtenAt.getTime() >= last)
}
