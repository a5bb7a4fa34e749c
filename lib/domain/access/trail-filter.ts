import { z } from 'zod'
import { referenceShape } from '../case/reference'
import { isDay } from '../time/day'
import { permissions } from './permissions'

const shapes = {
  person: z.uuid('Choose somebody from the list.'),
  reference: z.string().regex(referenceShape, 'A reference is HF- and eight letters or figures.'),
  action: z
    .string()
    .refine(id => Object.hasOwn(permissions, id), 'Choose one of the list: this is not in it.'),
  day: z.string().refine(isDay, 'Give a day that is in the calendar, like 2026-03-26.'),
}
type Field = keyof typeof shapes
export const trailFields = Object.keys(shapes) as readonly Field[]
const pages = z.coerce.number().int().min(1).max(10_000).catch(1)

export type TrailFilter = { readonly [F in Field]?: string } & { readonly page: number }

/** What was asked of the trail: what it is narrowed to, what was typed, and a sentence for what cannot be read. */
export type TrailQuery = {
  readonly filter: TrailFilter
  readonly typed: { readonly [F in Field]?: string }
  readonly wrong: { readonly [F in Field]?: string }
}

/** Reads what was chosen, and which page. Nothing is left out in silence: a field that cannot be read is kept and told. */
export function readTrailQuery(query: { [name: string]: string | string[] | undefined }): TrailQuery {
  const typed: { [F in Field]?: string } = {}
  const wrong: { [F in Field]?: string } = {}
  for (const field of trailFields) {
    const text = [query[field]].flat()[0]?.trim().slice(0, 200)
    if (!text) continue
    typed[field] = text
    const read = shapes[field].safeParse(text)
    if (!read.success)
      wrong[field] =
        read.error.issues[0]?.message ?? 'This could not be read. Choose again, or leave it empty.'
  }
  return { filter: { ...typed, page: pages.parse(query.page) }, typed, wrong }
}

/** The address of a page of the trail. What it is narrowed to stands in it sealed (lib/records/narrowing.ts). */
export function trailAddress(sealed: string | undefined, page = 1): string {
  const query = new URLSearchParams({
    ...(sealed ? { narrowed: sealed } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return query.size > 0 ? `/trail?${query}` : '/trail'
}
