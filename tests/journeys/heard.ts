import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../find-chromium.mjs'
import { violations, widthOf } from './cast'

/**
 * How a page holds for whoever does not see it, sees it twice as large, or in colours of their own. What is wrong is
 * told one line each.
 */

/** What a screen reader goes by, beyond what the standards ask: headings in their order, one main part, all of it in a part. */
const ofTheTree = [
  ...['heading-order', 'page-has-heading-one', 'empty-heading', 'empty-table-header', 'region', 'tabindex'],
  ...['landmark-one-main', 'landmark-unique', 'landmark-main-is-top-level', 'landmark-no-duplicate-banner'],
  ...[
    'landmark-no-duplicate-main',
    'label-title-only',
    'accesskeys',
    'aria-dialog-name',
    'presentation-role-conflict',
  ],
]

export const wrongWhenHeard = (page: Page): Promise<string[]> => violations(page, ofTheTree)

/** The page twice as large in a window of 1280 pixels, which leaves it 640. */
export async function wrongWhenZoomed(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 640, height: 400 })
  const width = await widthOf(page)
  if (before) await page.setViewportSize(before)
  return width > 640 ? [`${width - 640} pixels too wide at twice the size`] : []
}

/** A browser of somebody who has chosen letters twice as large for every page. */
export async function withLargeLetters(work: (browser: Browser) => Promise<void>): Promise<void> {
  const found = (await findChromium()) ?? { args: [] }
  const args = [...found.args, '--blink-settings=defaultFontSize=32']
  const browser = await chromium.launch({ ...found, args })
  try {
    await work(browser)
  } finally {
    await browser.close()
  }
}

/** In forced colours no background tells anything: what can be pressed or filled in has an edge or a line under it. */
export async function wrongInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const wrong = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'main a, main button, main input:not([type=hidden]), main select, main textarea',
    )
    return [...controls]
      .filter(each => each.checkVisibility() && !each.closest('.sr-only'))
      .filter(each => {
        const { borderTopStyle, borderTopWidth, textDecorationLine, appearance } = getComputedStyle(each)
        const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
        return (
          !edged &&
          !textDecorationLine.includes('underline') &&
          (appearance === 'none' || each.tagName !== 'INPUT')
        )
      })
      .map(each => `no edge in forced colours: ${each.outerHTML.slice(0, 120)}`)
  })
  await page.emulateMedia({ forcedColors: null })
  return [...new Set(wrong)]
}
