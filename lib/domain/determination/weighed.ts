import { z } from 'zod'
import { computed, type Result } from './computed'

const codes = z.array(z.string().max(50)).max(100)

/** What a result is worked out from: elements, facts, those that give reason to suspect, and the path of the age. */
export const weighed = z.object({
  act: codes,
  means: codes,
  purpose: codes,
  facts: codes,
  suspicion: codes,
  path: z.enum(['child', 'age-uncertain', 'adult']),
})
export type Weighed = {
  readonly [K in keyof z.infer<typeof weighed>]: Readonly<z.infer<typeof weighed>[K]>
}

/** What it amounted to. */
export const resultWeighed = ({ path, suspicion, ...evidence }: Weighed): Result =>
  computed(evidence, { path, suspicion: suspicion.length > 0 }).result
