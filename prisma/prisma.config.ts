import { defineConfig } from 'prisma/config'

/** For `prisma generate`, which connects to nothing; migrations are applied by lib/platform/migrations.ts. */
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
})
