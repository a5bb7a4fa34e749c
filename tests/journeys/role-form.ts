import type { Page } from '@playwright/test'
import type { PermissionId } from '../../lib/domain/access/permissions'
import type { Role } from '../../lib/domain/access/role'

/** A form and the permission that it asks for, filled in so that whoever may send it has done it, `by` somebody who may. */
export type Row = {
  at: string
  by: Role
  needs: PermissionId
  press: string
  fill: (page: Page) => Promise<unknown>
}
/** Fills in the fields of these names. */
export const write = (words: { [name: string]: string }) => async (page: Page) => {
  for (const [name, text] of Object.entries(words)) await page.locator(`[name="${name}"]`).first().fill(text)
}
export const asItStands = async () => undefined
export const check = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()
