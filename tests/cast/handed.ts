import type { HandoverAnswers } from '../../lib/domain/handover/questions'

/** A handover as short as may be. */
export const handed: HandoverAnswers = {
  promises: { notKnown: 'Not asked yet' },
  contact: { notKnown: 'Not asked yet' },
  next: 'Visit this week.',
}
