import type { Actor } from '../../lib/domain/access/role'
import type { PageId } from '../../lib/domain/concern/draft'
import type { Given } from '../../lib/forms/given'
import { newId } from '../../lib/platform/identity'
import { keepPage, startConcern } from '../../lib/records/drafts'
import { must } from './whole-case'

/** The least that can be submitted. */
export const enough: { readonly [P in 'danger' | 'worry' | 'child']: Given } = {
  danger: { immediateDanger: 'no' },
  worry: { whatWorries: 'Has a second phone and is afraid of it.' },
  child: { whereNow: 'Outside the station' },
}

/** A concern begun and some of its pages filled; its id. */
export async function keptDraft(author: Actor, pages: { readonly [P in PageId]?: Given } = enough) {
  const { id } = must(await startConcern(author, newId()))
  for (const [page, given] of Object.entries(pages)) must(await keepPage(author, id, page as PageId, given))
  return id
}
