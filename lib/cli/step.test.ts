import { expect, it } from 'vitest'
import { step } from './step.mjs'

it('ends a start whose migrations or people are not there', async () => {
  for (const file of ['lib/cli/nowhere.ts', 'prisma/nowhere.ts'])
    await expect(step(file, {})).rejects.toThrow(`${file} is missing: this folder is not whole.`)
})
