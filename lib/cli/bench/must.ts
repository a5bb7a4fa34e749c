import type { Result } from '../../records/perform'

/** What the scene cannot be set without. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The scene of the benchmark cannot be set: ${JSON.stringify(result)}`)
  return result.value
}
