import type { FactAnswers } from '../domain/fact/catalogue'

/**
 * What one case holds of its child: `taken_in` names the joined concerns whose answers the last change of it had
 * before it.
 */
export type ChildRow = {
  case_id: string
  name: string | null
  aliases: string[]
  birth_status: string
  date_of_birth: string | null
  estimated_age: number | null
  sealed: string
  taken_in: string[]
  facts: FactAnswers
  interpreter: boolean | null
  opened_at: string
  version: number
}
