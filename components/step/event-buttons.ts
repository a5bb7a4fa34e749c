import type { StepEventId } from '@/lib/domain/step/steps'

/** What to press to record each thing that can happen in a step. */
export const eventButtons: Record<StepEventId, string> = {
  sent: 'Record that it was sent again',
  acknowledged: 'Record an acknowledgement or reference',
  decided: 'Record their answer',
  'not-needed': 'Not needed, with a reason',
  'not-needed-agreed': 'Agree that it is not needed',
  'needed-after-all': 'It is needed after all',
  ready: '',
}
