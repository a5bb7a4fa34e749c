import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Role } from '../../domain/access/role'
import { Refusal } from '../../platform/refusal.mjs'
import { say } from '../say.mjs'
import { shoot } from './looks'
import { pagesOf, type Shot } from './pages'

type Site = { readonly baseURL: string }
export type Member = { readonly email: string; readonly password: string; readonly role: Role }

/** The page of somebody who has signed in as a person does. */
async function signedIn(browser: Browser, site: Site, { email, password }: Member): Promise<Page> {
  const page = await browser.newPage({ ...site, locale: 'en-GB', timezoneId: 'Europe/London' })
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
  return page
}

/** The first link on a page to an address of this kind. */
async function firstLink(page: Page, path: string, find: RegExp): Promise<string | undefined> {
  await page.goto(path)
  const links = await page
    .locator('main a')
    .evaluateAll(all => all.map(each => (each as HTMLAnchorElement).pathname))
  return links.find(each => find.test(each))
}

/** What {case} and {draft} stand for: the case of the demonstration that is furthest on, and a concern just begun. */
async function standing(page: Page, role: Role): Promise<{ readonly [name: string]: string }> {
  const worker = role === 'practitioner'
  const found =
    worker || role === 'lead' || role === 'manager'
      ? await firstLink(page, '/cases', /^\/cases\/[0-9a-f-]{36}$/)
      : undefined
  if (!worker) return { ...(found && { case: found }) }
  await page.goto('/concerns')
  await page.getByRole('button', { name: 'Start a new concern' }).click()
  await page.waitForURL(/\/danger$/)
  const draft = new URL(page.url()).pathname.replace(/\/danger$/, '')
  return { ...(found && { case: found }), draft }
}

const filled = (path: string, known: { readonly [name: string]: string }) =>
  path.replace(/\{(\w+)\}/, (_, name: string) => known[name] ?? '/not-found')

async function addressOf(page: Page, shot: Shot, known: { readonly [name: string]: string }) {
  return shot.after && shot.find
    ? firstLink(page, filled(shot.after, known), shot.find)
    : filled(shot.path, known)
}

/** Takes every page of a role, in every look, and answers with how many pages there were. */
export async function takeRole(
  browser: Browser,
  site: Site,
  member: Member,
  folder: string,
): Promise<number> {
  const page = await signedIn(browser, site, member)
  const known = await standing(page, member.role)
  let count = 0
  for (const shot of pagesOf[member.role]) {
    const address = await addressOf(page, shot, known)
    if (!address) {
      say(`  ${member.role}-${shot.name}: nothing of the demonstration leads there.`)
      continue
    }
    const answer = await page.goto(address)
    if (answer?.status() !== 200)
      throw new Refusal(`The page "${shot.name}" of the ${member.role} answered ${answer?.status()}.`)
    await shoot(page, join(folder, `${member.role}-${shot.name}`))
    say(`  ${member.role}-${shot.name}`)
    count += 1
  }
  await page.context().close()
  return count
}
