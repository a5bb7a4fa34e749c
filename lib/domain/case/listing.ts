import { z } from 'zod'

const listing = z.object({
  show: z.enum(['mine', 'triage', 'unallocated', 'danger', 'closed']).optional().catch(undefined),
  /** Those that one colleague holds, by the id of their account; or accepted, and held by nobody. */
  holder: z
    .union([z.uuid(), z.literal('nobody')])
    .optional()
    .catch(undefined),
  /** A hundred on one page instead of 25, to choose among. */
  many: z.enum(['yes']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Listing = z.infer<typeof listing>

/** The filter and the page that a URL names; anything else counts as all, from the first page. */
export const readListing = (query: { [name: string]: string | string[] | undefined }): Listing =>
  listing.parse(query)

const captions = {
  all: 'All cases you may open',
  mine: 'Cases you hold',
  triage: 'New concerns that wait for the lead',
  unallocated: 'Accepted cases that nobody holds',
  danger: 'Cases with danger reported',
  closed: 'Closed cases, the last to be closed first',
}

/** What the list is called, as it is narrowed; `holder` is who holds all of them, by name. */
export const captionOf = ({ show }: Listing, holder: string | null = null): string =>
  holder ? `${captions[show ?? 'all']}, held by ${holder}` : captions[show ?? 'all']
