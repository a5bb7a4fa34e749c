import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Role } from '../../domain/access/role'
import { Refusal } from '../../platform/refusal.mjs'
import { say } from '../say.mjs'
import { fillCase } from './deeds'
import type { Desk } from './desk'
import { shoot } from './looks'
import { pagesOf, type Shot } from './pages'

/** The first link on a page to an address of this kind. */
async function firstLink(page: Page, path: string, find: RegExp): Promise<string | undefined> {
  await page.goto(path)
  const links = await page
    .locator('main a')
    .evaluateAll(all => all.map(each => (each as HTMLAnchorElement).pathname))
  return links.find(each => find.test(each))
}

const aCase = /^\/cases\/[0-9a-f-]{36}$/

/**
 * What {case}, {waiting} and {draft} stand for: the case of the demonstration that is furthest on, one that waits for the
 * lead, and a concern just begun.
 */
export async function knownTo(as: Desk['as']): Promise<Desk['known']> {
  const [worker, lead] = [await as('practitioner'), await as('lead')]
  const found = await firstLink(worker, '/cases', aCase)
  const waiting = await firstLink(lead, '/cases?show=triage', aCase)
  if (!found || !waiting) throw new Refusal('The demonstration has no case to picture.')
  await worker.goto('/concerns')
  await worker.getByRole('button', { name: 'Start a new concern' }).click()
  await worker.waitForURL(/\/danger$/)
  const draft = new URL(worker.url()).pathname.replace(/\/danger$/, '')
  return { case: found, waiting, draft }
}

/** The same, the first filled with all that a case can show and the second with danger reported. */
export async function setOut({ as, owner }: Pick<Desk, 'as' | 'owner'>): Promise<Desk['known']> {
  const known = await knownTo(as)
  await fillCase({ page: await as('practitioner'), as, known, owner })
  return known
}

const filled = (path: string, known: Desk['known']) =>
  path.replace(/\{(\w+)\}/, (_, name: string) => known[name] ?? '/not-found')

/** Where a page is; undefined where nothing of the demonstration leads there. */
export async function addressOf(page: Page, shot: Shot, known: Desk['known']): Promise<string | undefined> {
  return shot.after && shot.find
    ? firstLink(page, filled(shot.after, known), shot.find)
    : filled(shot.path, known)
}

/** Takes every page of a role, in every look, and answers with how many pages there were. */
export async function takeRole(role: Role, desk: Omit<Desk, 'page'>, folder: string): Promise<number> {
  const page = await desk.as(role)
  let count = 0
  for (const shot of pagesOf[role]) {
    const address = await addressOf(page, shot, desk.known)
    if (!address) {
      say(`  ${role}-${shot.name}: nothing of the demonstration leads there.`)
      continue
    }
    const answer = await page.goto(address)
    if (answer?.status() !== 200)
      throw new Refusal(`The page "${shot.name}" of the ${role} answered ${answer?.status()}.`)
    await shot.deed?.({ ...desk, page })
    await shoot(page, join(folder, `${role}-${shot.name}`))
    say(`  ${role}-${shot.name}`)
    count += 1
  }
  return count
}
