import type { StepEventId } from '@/lib/domain/step/steps'

/** What to press to record each thing that can happen in a step; for what is sent see `sendingWords`. */
export const eventButtons: Record<Exclude<StepEventId, 'sent'>, string> = {
  acknowledged: 'Record an acknowledgement or reference',
  decided: 'Record their answer',
  'not-needed': 'Not needed, with a reason',
  'not-needed-agreed': 'Agree that it is not needed',
  'needed-after-all': 'It is needed after all',
  ready: '',
}
