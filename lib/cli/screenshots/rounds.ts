import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Role } from '../../domain/access/role'
import { Refusal } from '../../platform/refusal.mjs'
import { say } from '../say.mjs'
import { fillCase } from './deeds'
import type { Desk } from './desk'
import { shoot } from './looks'
import { pagesOf, type Shot } from './pages'
import { lockAway, restrict, tellConcern } from './scenes'

/** The links on a page to addresses of this kind, in their order. */
async function linksOn(page: Page, path: string, find: RegExp): Promise<string[]> {
  await page.goto(path)
  const links = await page
    .locator('main a')
    .evaluateAll(all => all.map(each => (each as HTMLAnchorElement).pathname))
  return links.filter(each => find.test(each))
}

const aCase = /^\/cases\/[0-9a-f-]{36}$/

async function begin(page: Page): Promise<string> {
  await page.goto('/concerns')
  await page.getByRole('button', { name: 'Start a new concern' }).click()
  await page.waitForURL(/\/danger$/)
  return new URL(page.url()).pathname.replace(/\/danger$/, '')
}

/**
 * What {case}, {waiting}, {other} and {draft} stand for: the case of the demonstration that is furthest on, one that waits
 * for the lead, one more that was accepted, and a concern just begun.
 */
export async function knownTo(as: Desk['as']): Promise<Desk['known']> {
  const [worker, lead] = [await as('practitioner'), await as('lead')]
  const [found] = await linksOn(worker, '/cases', aCase)
  const inTriage = await linksOn(lead, '/cases?show=triage', aCase)
  const other = (await linksOn(lead, '/cases', aCase)).findLast(
    each => each !== found && !inTriage.includes(each),
  )
  const [waiting] = inTriage
  if (!found || !waiting || !other) throw new Refusal('The demonstration has no case to picture.')
  return { case: found, waiting, other, draft: await begin(worker) }
}

/**
 * The same, the first filled with all that a case can show, and the other restricted; {locked} is a file that was locked
 * away, and {told} a concern about two children that is not sent.
 */
export async function setOut({ as, owner }: Pick<Desk, 'as' | 'owner'>): Promise<Desk['known']> {
  const known = await knownTo(as)
  const page = await as('practitioner')
  const locked = await lockAway(page, known.case ?? '')
  await fillCase({ page, as, known, owner })
  const told = await tellConcern(page, begin)
  await restrict(await as('lead'), known.other ?? '')
  return { ...known, locked, told }
}

const filled = (path: string, known: Desk['known']) =>
  path.replace(/\{(\w+)\}/, (_, name: string) => known[name] ?? '/not-found')

/** Where a page is; undefined where nothing of the demonstration leads there. */
export async function addressOf(page: Page, shot: Shot, known: Desk['known']): Promise<string | undefined> {
  return shot.after && shot.find
    ? (await linksOn(page, filled(shot.after, known), shot.find))[0]
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
