import type { Browser } from '@playwright/test'
import { press, signedIn } from './cast'
import { smallCase } from './small-case'

/** An accepted case that the practitioner holds. The path of its page. */
export async function heldCase(browser: Browser, name: string, js: boolean): Promise<string> {
  const path = await smallCase(browser, name, js)
  const manager = await signedIn(browser, 'manager', js)
  await manager.goto(`${path}/allocate`)
  await manager.getByLabel(/Folasade Brightmore/).check()
  for (const field of ['promises', 'contact', 'next']) await manager.locator(`[name=${field}]`).fill('None.')
  await press(manager, 'Allocate', new RegExp(`${path}$`))
  return path
}
