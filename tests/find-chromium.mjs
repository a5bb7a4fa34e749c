import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

// The shell without a window first: it draws the same and takes half the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']

/** What to do when there is none. */
export const howToInstall =
  'The journeys need a Chromium: install the package "chromium" of your system, or run npx playwright install chromium.'

const flags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whoever watches a browser asks where each script stands, for which it would be parsed a second time: a fifth of a page.
  '--js-flags=--no-enable-lazy-source-positions',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * The Chromium of this computer: the system's, Playwright's own, or one from the npm package
 * @sparticuz/chromium.
 * @returns {Promise<{ executablePath: string, args: string[] } | undefined>}
 */
export async function findChromium() {
  const candidates = folders.flatMap(folder => names.map(name => join(folder, name)))
  const installed = candidates.find(canRun) ?? (await playwrights())
  if (installed) return { executablePath: installed, args: flags }
  return await packaged()
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Before anything is installed there is no Playwright, and none of its browsers. */
async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return canRun(path) ? path : undefined
  } catch {
    return undefined
  }
}

async function packaged() {
  const name = '@sparticuz/chromium'
  try {
    const { default: chromium } = await import(name)
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...flags] }
  } catch {
    return undefined
  }
}
