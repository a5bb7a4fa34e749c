import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium, howToInstall } from '../../../tests/find-chromium.mjs'
import { Refusal } from '../../platform/refusal.mjs'
import { whenStopping } from '../processes.mjs'
import { say } from '../say.mjs'
import type { WritingPage } from './writing-pages'

/** The longest that a letter waited for its paint, and the longest that the page was held up, in milliseconds. */
export type Typing = { name: string; slowed: number; letters: number; longestMs: number; heldUpMs: number }

/** As it is, and on a computer that is six times slower. */
const slownesses = [1, 6]
/** In its pauses words that may blame are looked for, and these are some. */
const words = 'He puts himself at risk, is promiscuous and refuses to engage; seen again. '
const letters = 200
/** After so many somebody thinks, as long as it takes until the page looks for such words, and then goes on. */
const burst = 25

/** Types into each page in a real Chromium, letter by letter, and tells what the browser itself measured meanwhile. */
export async function typeInto(pages: readonly WritingPage[], cookie: string): Promise<Typing[]> {
  const found = await findChromium()
  if (!found) throw new Refusal(howToInstall)
  const browser = await chromium.launch(found)
  whenStopping(() => browser.close())
  const typed: Typing[] = []
  for (const page of pages)
    for (const slowed of slownesses) {
      say(`Typing: ${page.name}, ${slowed} × slower…`)
      typed.push(await typeOn(browser, page, { cookie, slowed }))
    }
  await browser.close()
  return typed
}

async function typeOn(
  browser: Browser,
  { name, url, question, stands = '', open }: WritingPage,
  { cookie, slowed }: { cookie: string; slowed: number },
): Promise<Typing> {
  const [key = '', value = ''] = cookie.split('=')
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  await context.addCookies([{ name: key, value, url }])
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  if (open) await page.check(open)
  const box = page.locator(`[id="${question}"]`)
  await box.fill(stands || (await box.inputValue()))
  await box.press('Control+End')
  // What comes when somebody begins to write has come, and what stood there was looked at.
  await page.waitForTimeout(3_000)
  const devices = await context.newCDPSession(page)
  await devices.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await watch(page)
  for (let count = 0; count < letters; count += burst) {
    const from = count % words.length
    await page.keyboard.type(`${words}${words}`.slice(from, from + burst), { delay: 40 })
    await page.waitForTimeout(500)
  }
  await page.waitForTimeout(2_000)
  const { longest, heldUp } = await page.evaluate(() => window.holdfastTyped)
  await context.close()
  return { name, slowed, letters, longestMs: Math.round(longest), heldUpMs: Math.round(heldUp) }
}

declare global {
  interface Window {
    holdfastTyped: { longest: number; heldUp: number }
  }
}

/** From each key to the next paint, as the browser counts it; and the tasks that hold a page up. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const typed = { longest: 0, heldUp: 0 }
    window.holdfastTyped = typed
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) typed.longest = Math.max(typed.longest, duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) typed.heldUp = Math.max(typed.heldUp, duration)
    }).observe({ type: 'longtask' })
  })
