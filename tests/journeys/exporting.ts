import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

type Format = 'pdf' | 'json'

/** Downloads the NRM draft, with the button that the page offers. */
export async function exported(page: Page, path: string, format: Format): Promise<Buffer> {
  await page.goto(`${path}/nrm`)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `Export as ${format.toUpperCase()}` }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/^HF-[0-9A-Z]{8}-nrm(-draft-\d+)?(\.|-)\d+\.(pdf|json)$/)
  return readFileSync(await download.path())
}

/** What comes of the same form posted by hand, from a session whose page may offer none. */
export const exportAnyhow = (page: Page, path: string, format: Format, once: string = randomUUID()) =>
  page.request.post(`${path}/nrm/export`, {
    form: { format, once },
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
