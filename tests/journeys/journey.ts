import { test as base } from '@playwright/test'

/** A journey whose windows are shut when it ends: left open they would go on asking and drawing beside the next. */
export const test = base.extend<{ shutting: undefined }>({
  shutting: [
    async ({ browser }, use) => {
      await use(undefined)
      await Promise.all(browser.contexts().map(context => context.close()))
    },
    { auto: true },
  ],
})
