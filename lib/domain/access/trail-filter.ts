import { z } from 'zod'
import { isDay } from '../time/day'
import { permissions } from './permissions'

const absent = z.literal('').transform(() => undefined)
const optional = <T extends z.ZodType>(shape: T) => z.union([absent, shape]).optional().catch(undefined)

const shape = z.object({
  person: optional(z.uuid()),
  reference: optional(
    z
      .string()
      .trim()
      .regex(/^HF-[0-9A-Z]{8}$/i),
  ),
  action: optional(z.string().refine(id => Object.hasOwn(permissions, id))),
  day: optional(z.string().refine(isDay)),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type TrailFilter = z.infer<typeof shape>

/** What the trail is narrowed to, as a URL says it; what cannot be read is left out. */
export const readTrailFilter = (query: { [name: string]: string | string[] | undefined }): TrailFilter =>
  shape.parse(query)
