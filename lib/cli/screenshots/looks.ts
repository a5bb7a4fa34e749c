import type { Page } from '@playwright/test'

/** One way of looking at a page. Its name ends the name of the file; `paper` is a PDF as the page is printed. */
type Look = {
  readonly name: string
  readonly width: number
  readonly media?: Parameters<Page['emulateMedia']>[0]
  readonly paper?: true
}

/** 640 is 1280 pixels at 200 % zoom. */
const looks: readonly Look[] = [
  ...[320, 375, 640, 768, 1280].map(width => ({ name: String(width), width })),
  { name: '1280-dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: '1280-forced-colours', width: 1280, media: { forcedColors: 'active' } },
  { name: 'print', width: 1280, paper: true },
]

const ordinary = { colorScheme: 'light', forcedColors: 'none' } as const

/** Writes the page in every look, as `start`-LOOK.png or .pdf. */
export async function shoot(page: Page, start: string): Promise<void> {
  for (const { name, width, media, paper } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ ...ordinary, ...media })
    if (paper) await page.pdf({ path: `${start}-${name}.pdf`, format: 'A4', printBackground: true })
    else await page.screenshot({ path: `${start}-${name}.png`, fullPage: true })
  }
  await page.emulateMedia(ordinary)
}
