import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Actor, Role } from '../../lib/domain/access/role'
import type { Given } from '../../lib/forms/given'
import { database, switchDatabase } from '../../lib/platform/database'
import type { Result } from '../../lib/records/perform'
import type { MyWork } from '../../lib/records/work'
import { openHouse } from '../cast/accounts'
import { foundOrganisation } from '../cast/organisation'
import { connected, superuserUrl } from '../cast/tables'
import { recorded } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** What the tests of one file begin with: called once at its top, filled before its first test. */

type Wanted<Nick extends string> = { readonly [N in Nick]: readonly Role[] }

/** A database of its own with two organisations, "Here" and "There", `root`, who sees every row of it, and the address of the runtime role. */
export function twoOrganisations<const Here extends string, const There extends string = never>(
  wanted: Wanted<Here>,
  others: Wanted<There> = {} as Wanted<There>,
) {
  const here = {} as Record<Here, Actor>
  const there = {} as Record<There, Actor>
  let root: Client
  let url: string
  let close: () => Promise<void>
  beforeAll(async () => {
    const fresh = await freshDatabase()
    close = fresh.close
    url = fresh.appUrl
    root = await connected(superuserUrl(fresh.appUrl))
    Object.assign(here, (await foundOrganisation('Here', wanted)).people)
    Object.assign(there, (await foundOrganisation('There', others)).people)
  })
  afterAll(async () => {
    await root?.end()
    await switchDatabase(undefined)
    await close()
  })
  return { here, there, root: () => root, appUrl: () => url }
}

/** What waits for somebody, without the gaps of the rota, which begin at the moment of asking. */
export const worklists = (read: Result<MyWork>) => (read.ok ? { ...read.value, gaps: [] } : read)

/** Who writes a concern, and who has no business with it. */
export const writing = () =>
  twoOrganisations({ author: ['practitioner'], colleague: ['practitioner'], auditor: ['auditor'] })

/** Who records, decides, allocates and works on cases, and `concern`, which records one. */
export function deciding() {
  const { here, there, root } = twoOrganisations(
    {
      author: ['practitioner'],
      worker: ['practitioner'],
      next: ['practitioner'],
      lead: ['lead'],
      manager: ['manager'],
      both: ['practitioner', 'lead'],
    },
    { lead: ['lead'] },
  )
  const concern = async (child: Given = {}, author = here.author) =>
    recorded(author, { pages: { child: { whereNow: 'By the bridge', ...child } } })
  return { here, there, root, concern }
}

/** People who sign in, in a house of their own; nobody waits because of the test before. */
export function atTheDoor() {
  let close: () => Promise<void>
  beforeAll(async () => {
    close = await openHouse()
  })
  afterAll(() => close())
  beforeEach(async () => {
    await database().signInDelay.deleteMany()
  })
}
