import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, expect, type Page } from '@playwright/test'
import { childrenTold } from './child-names'

type Member = { name: string; email: string; password: string; role: string }
const members: Member[] = JSON.parse(
  readFileSync(join(process.env.HOLDFAST_DATA ?? 'data', 'cast.json'), 'utf8'),
)

/** The first of the cast with this role, or who has this name or e-mail address. */
export function member(who: string): Member {
  const found = members.find(each => [each.role, each.name, each.email].includes(who))
  if (!found) throw new Error(`Nobody in the cast is ${who}.`)
  return found
}

/** A page of a browser of its own, signed in with e-mail and password, with or without JavaScript. */
export async function signedIn(browser: Browser, role: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const { email, password } = member(role)
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
  if (page.url().endsWith('/tour')) await page.getByRole('link', { name: 'Go to my work' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work')
  return page
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Axe = {
  run(d: Document, o: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
}

/** What axe finds on the page as it stands, by the standards or by these rules alone: one line each. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(
    async runOnly => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly })
      return violations.map(each => `${each.id}: ${each.nodes.map(node => node.target.join(' ')).join(', ')}`)
    },
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: standards },
  )
}

/** Nothing that axe can find, no sideways scrolling on a phone, and no name of a child in the title or the address. */
export async function sound(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible()
  expect(await violations(page), `axe on ${page.url()}`).toEqual([])
  const outside = `${page.url()} ${await page.title()}`
  expect(childrenTold(outside), outside).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await widthOf(page), `width of ${page.url()}`).toBeLessThanOrEqual(320)
  if (size) await page.setViewportSize(size)
}

/** How wide the page is, which is more than the window where it scrolls sideways. */
export const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth)

/** Fills the parts of a date by the name of its question. */
export async function fillDate(
  page: Page,
  id: string,
  [day, month, year]: [string, string, string],
  time?: string,
): Promise<void> {
  await page.locator(`[name="${id}.day"]`).fill(day)
  await page.locator(`[name="${id}.month"]`).fill(month)
  await page.locator(`[name="${id}.year"]`).fill(year)
  if (time) await page.locator(`[name="${id}.time"]`).fill(time)
}

/** Presses a button and waits until the page that it leads to stands. */
export async function press(page: Page, name: string | RegExp, to: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.waitForURL(to, { timeout: 20_000 })
}
