import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const secret = () => randomBytes(32).toString('base64')

/** Two kinds: `unit` needs nothing, `records` has a real PostgreSQL through `freshDatabase()`. */
export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      'server-only': fileURLToPath(new URL('../node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    // Both cores of the smallest machine: on its own, Vitest leaves one of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    env: {
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      HOLDFAST_SESSION_SECRET: secret(),
      HOLDFAST_KEY: secret(),
      HOLDFAST_PEPPER: secret(),
      HOLDFAST_AUDIT_KEY: secret(),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties are tried hundreds of times, on machines that do other things too.
          testTimeout: 30_000,
          include: [
            '{lib,components}/**/*.test.{ts,tsx}',
            'tests/house.test.ts',
            'tests/house/**/*.test.ts',
            'tests/security/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'records',
          include: ['tests/records/**/*.test.ts'],
          // Loading the app anew for each file took a third of the processors: freshDatabase() clears what a file leaves.
          isolate: false,
          globalSetup: 'tests/database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
