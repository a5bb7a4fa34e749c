import type { Page } from '@playwright/test'
import { violations, widthOf } from './cast'

/**
 * How a page holds for whoever does not see it, sees it twice as large, or in colours of their own. Each answers with
 * what is wrong, one line each.
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

/** Letters twice as large in a window of 1280 pixels, and the whole page twice as large, which leaves it 640. */
export async function wrongWhenLarge(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  const size = (percent: string) =>
    page.evaluate(to => {
      document.documentElement.style.fontSize = to
    }, percent)
  const wrong: string[] = []
  await page.setViewportSize({ width: 1280, height: 800 })
  await size('200%')
  const large = await widthOf(page)
  if (large > 1280) wrong.push(`${large - 1280} pixels too wide with large letters`)
  await size('')
  await page.setViewportSize({ width: 640, height: 400 })
  const zoomed = await widthOf(page)
  if (zoomed > 640) wrong.push(`${zoomed - 640} pixels too wide at twice the size`)
  if (before) await page.setViewportSize(before)
  return wrong
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
