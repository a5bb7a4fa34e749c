import type { AnswersOf } from '../../forms/form'
import type { dangerForm } from '../concern/questions'

/**
 * Whether a concern must reach a person now and not when they next look: danger now, which its author thinks of. Danger
 * raised later on a case is urgent as it is. Source: domain fact base PATH-02 and 3.1; nothing else there is counted in
 * minutes, and every other concern waits in the inbox.
 */
export const isUrgent = ({ immediateDanger }: AnswersOf<typeof dangerForm>): boolean =>
  immediateDanger === 'yes'
