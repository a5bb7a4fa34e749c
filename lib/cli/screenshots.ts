import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium, howToInstall } from '../../tests/find-chromium.mjs'
import { roles } from '../domain/access/role'
import { Refusal } from '../platform/refusal.mjs'
import { ensureBuilt } from './built.mjs'
import { command } from './command.mjs'
import { whenStopping } from './processes.mjs'
import { say } from './say.mjs'
import { castOf, type Member } from './screenshots/desk'
import { folderFor } from './screenshots/folder'
import { shoot } from './screenshots/looks'
import { setOut, takeRole } from './screenshots/rounds'
import { startTestSite } from './test-site.mjs'

/**
 * `npm run screenshots -- OUTDIR` writes every main page of each role as ROLE-PAGE-WIDTH.png, and dark, in forced
 * colours and on paper, from the built pages on a demonstration of its own that ends with it.
 */
const standing = process.env.INIT_CWD ?? process.cwd()
await command(async () => {
  const folder = folderFor(process.argv.slice(2), standing, process.cwd())
  const found = await findChromium()
  if (!found) throw new Refusal(howToInstall)
  mkdirSync(folder, { recursive: true })
  await ensureBuilt()
  const site = await startTestSite()
  const browser = await chromium.launch(found)
  whenStopping(() => browser.close())
  const cast: Member[] = JSON.parse(readFileSync(join(site.env.HOLDFAST_DATA, 'cast.json'), 'utf8'))
  const context = { baseURL: site.env.HOLDFAST_URL }
  const door = await browser.newPage(context)
  await door.goto('/sign-in')
  await shoot(door, join(folder, 'anybody-sign-in'))
  let count = 1
  const others = { as: castOf(browser, context, cast), owner: site.env.DATABASE_OWNER_URL }
  const known = await setOut(others)
  for (const role of roles) {
    say(`As ${role}:`)
    count += await takeRole(role, { ...others, known }, folder)
  }
  await site.stop()
  say(`${count} pages are in ${folder}.`)
  return 0
})
