import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import type { Given } from '../../lib/forms/given'
import { newId } from '../../lib/platform/identity'
import { recordConcern } from '../../lib/records/concerns'
import { keepPage, startConcern } from '../../lib/records/drafts'
import { must } from './whole-case'

/** Words that stand in no other test. */
export const canary = 'Zephyrine Quillfeather'
export const pages = {
  danger: { immediateDanger: 'yes' },
  worry: { whatWorries: `${canary} was alone with him.` },
  child: { name: canary, phone: '07700 900177', whereNow: '3 Canary Wharfside' },
}

/** A concern of this author, submitted, that says this of somebody who works with children. */
export async function aboutColleague(author: Actor, staff: Given) {
  const draft = must(await startConcern(author, newId())).id
  for (const [page, given] of Object.entries({ ...pages, staff }))
    must(await keepPage(author, draft, page as 'staff', given))
  return must(await recordConcern(author, draft, formNow(new Date())))
}
