import { expect } from '@playwright/test'
import { signedIn, sound } from './cast'
import { test } from './journey'

for (const js of [true, false])
  test(`a number of the workload opens what it counts, ${js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const manager = await signedIn(browser, 'manager', js)
    await manager.getByRole('link', { name: 'Workload: who holds how much, and what is late' }).click()
    if (js) await sound(manager)
    const held = manager.getByRole('link', { name: /^\d+ cases that Folasade Brightmore holds$/ })
    const many = Number.parseInt((await held.textContent()) ?? '', 10)
    expect(many).toBeGreaterThan(0)
    await held.click()
    await expect(manager.getByRole('heading', { name: /held by Folasade Brightmore$/ })).toBeVisible()
    await expect(manager.locator('main tbody tr')).toHaveCount(many)
    if (js) await sound(manager)
    await manager.goto('/workload')
    const late = manager.getByRole('table', { name: 'Late, by whom it waits for' }).getByRole('link').first()
    const name = (await late.locator('.sr-only').textContent())?.trim() ?? ''
    const waits = Number.parseInt((await late.textContent()) ?? '', 10)
    await late.click()
    await expect(manager.getByText(`Only “Waits for: ${name}”.`)).toBeVisible()
    await expect(manager.getByRole('link', { name: `Late: ${waits}`, exact: true })).toBeVisible()
    if (js) await sound(manager)
  })
