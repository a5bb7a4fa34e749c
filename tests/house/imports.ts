import { posix } from 'node:path'
import type { Source } from './source'

/** Who may import whom: architecture.md, and README § Decisions where it departs from that page. */
const table = {
  app: ['components', 'lib/auth', 'lib/records', 'lib/documents', 'lib/domain', 'lib/forms'],
  'a health door': ['lib/platform'],
  components: ['components', 'lib/domain', 'lib/forms'],
  'lib/auth': ['lib/auth', 'lib/records', 'lib/domain', 'lib/forms', 'lib/platform'],
  'lib/records': ['lib/records', 'lib/domain', 'lib/forms', 'lib/documents', 'lib/platform'],
  'lib/documents': ['lib/documents', 'lib/domain'],
  'lib/domain': ['lib/domain', 'lib/forms'],
  'lib/forms': ['lib/forms'],
  'lib/platform': ['lib/platform'],
  'lib/cli': ['lib', 'tests/find-chromium.mjs', 'tests/cast'],
  prisma: ['lib', 'tests/cast'],
  tests: ['tests', 'lib', 'prisma'],
  'proxy.ts': ['lib/platform'],
  'instrumentation.ts': ['lib/platform', 'lib/records'],
  'next.config.ts': [],
} as const satisfies { readonly [zone: string]: readonly string[] }
type Zone = keyof typeof table

/** What a zone that must stay pure may take from npm and from Node; the others take what they need. */
const packages: { readonly [Z in Zone]?: RegExp } = {
  'lib/forms': /^zod(\/|$)/,
  'lib/domain': /^zod(\/|$)/,
  'lib/documents':
    /^(@myriaddreamin\/typst-ts-node-compiler|docx|node:(fs|path|module|url|timers\/promises))$/,
  components: /^(react|react-dom|react-hook-form|uqr|next\/(link|image|form|navigation|script))$/,
  'next.config.ts': /^next$/,
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`)

function zoneOf(path: string): Zone | undefined {
  if (/^app\/(csp-report|health|ready)\/route\.ts$/.test(path)) return 'a health door'
  const zones = Object.keys(table) as Zone[]
  return zones.find(zone => within(path, zone))
}

const statements = [
  /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"\n]+)['"]/gm,
  /^[ \t]*import\s*['"]([^'"\n]+)['"]/gm,
  /\b(?:import|require|vi\.mock)\s*\(\s*['"`]([^'"`\n]+)['"`]/g,
]

/** Every module that a file names: static, type-only, for its effect, passed on, dynamic, or in a JSDoc type. */
export const importsOf = ({ text }: Source): string[] =>
  statements.flatMap(statement => [...text.matchAll(statement)].map(match => match[1] ?? ''))

/** A specifier as a path from the project's folder, or undefined for a package. */
function inHouse(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined
}

/** Pages share what stands in app/ itself (desk.ts), and the folder of their own first URL part. */
const neighbours = (from: string, target: string): boolean => {
  const [, mine] = from.split('/')
  const [top, theirs, ...rest] = target.split('/')
  return top === 'app' && from.startsWith('app/') && (rest.length === 0 || theirs === mine)
}

/** What a file imports and may not, as sentences. */
export function wrongImports(source: Source): string[] {
  const { path } = source
  const zone = zoneOf(path)
  if (!zone) return [`${path} stands in no zone of the import table.`]
  const allowed: readonly string[] = isTest(path) ? [...table[zone], 'tests/cast'] : table[zone]
  return importsOf(source).flatMap(specifier => {
    const target = inHouse(path, specifier)
    const fine = target
      ? neighbours(path, target) || allowed.some(place => within(target, place))
      : isTest(path) || (packages[zone]?.test(specifier) ?? true)
    return fine ? [] : [`${path} (${zone}) may not import ${target ?? specifier}.`]
  })
}

const reachesTables = ['lib/records', 'lib/auth', 'lib/platform', 'lib/cli', 'prisma', 'tests']

/** Only those who stand behind `perform` name the database's client. */
export function wrongReach(source: Source): string[] {
  if (reachesTables.some(place => within(source.path, place))) return []
  return importsOf(source)
    .map(specifier => inHouse(source.path, specifier) ?? specifier)
    .filter(target => /^lib\/platform\/(database|prisma)(\/|\.ts|$)|^(@prisma\/|pg$)/.test(target))
    .map(target => `${source.path} reaches past lib/records to ${target}.`)
}
