import { defineConfig } from '@playwright/test'
import { findChromium, howToInstall } from './find-chromium.mjs'

/**
 * The journeys: a real browser against the built pages, which `npm test` starts with a seeded database of their
 * own. HOLDFAST_URL is where; HOLDFAST_DATA has the cast's passwords in cast.json.
 */
const chromium = await findChromium()
if (!chromium) throw new Error(howToInstall)

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  use: {
    ...(process.env.HOLDFAST_URL && { baseURL: process.env.HOLDFAST_URL }),
    headless: true,
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
    launchOptions: chromium,
  },
})
