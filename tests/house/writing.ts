import { linesOf, type Source, withoutComments } from './source'

/** A page is a URL, who is asking, one call and one component; counted below its imports (README § Decisions). */
const longestPage = 40
const longestFile = 200

/** Data tables, and why each is whole in one file. Nothing else is longer than `longestFile`. */
export const tables: { readonly [path: string]: string } = {
  'lib/domain/access/permissions.ts': 'every permission, so that absent means no',
  'lib/domain/clock/england.ts': 'every clock of England with its source and edition',
  'lib/domain/clock/scotland.ts': 'every clock of Scotland with its source and edition',
  'lib/domain/concern/questions.ts': 'what a concern asks, page by page',
  'lib/domain/guidance/terms.ts': 'every word of the field, with what it means and its source',
  'lib/domain/language/catalogue.ts': 'every phrase that may blame, with its reason and its source',
  'lib/domain/nrm/questions-account.ts': 'the NRM questions in the live form’s order, first part',
  'lib/domain/nrm/questions-report.ts': 'the NRM questions in the live form’s order, second part',
  'lib/domain/pathway/recorded.ts': 'what each step of the pathway asks before it counts as done',
  'lib/domain/pathway/steps.ts': 'every step of the pathway, in the words of four nations',
}

const oneName = /^(\.?[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const urlPart = /^\[(\.\.\.)?[a-z]+(-[a-z]+)*\]$/
const migration = /^\d{14}_[a-z0-9_]+$/
const toolsNames = ['README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md']
const says = /^(utils?|helpers?|common|misc|shared|types?|constants?)$|-(service|manager|utils?|helpers?)$/

/** A name that is no kebab-case noun of the field. */
export function wrongName({ path }: Source): string[] {
  if (toolsNames.includes(path)) return []
  return path.split('/').flatMap(part => {
    const shaped = oneName.test(part) || urlPart.test(part) || migration.test(part)
    if (!shaped) return [`${path}: "${part}" is not in kebab-case.`]
    const [stem = ''] = part.replace(/^\./, '').split('.')
    return says.test(stem) ? [`${path}: "${stem}" says nothing of what is in it.`] : []
  })
}

export function tooLong({ path, text }: Source): string[] {
  const isPage = /^app\/(.*\/)?page\.tsx$/.test(path)
  const lines = linesOf(isPage ? text.replace(/^import\b[^'"]*['"][^'"]+['"]\n/gm, '') : text)
  const most = isPage ? longestPage : longestFile
  return lines <= most || path in tables ? [] : [`${path} has ${lines} lines, and ${most} are enough.`]
}

/** A file that only passes on what others export hides where things are. */
export function barrel({ path, text }: Source): string[] {
  const rest = withoutComments(text)
    .replace(/export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/g, '')
    .replace(/import\s[^'"]*['"][^'"]+['"];?/g, '')
    .replace(/export\s+(type\s+)?\{[^}]*\};?/g, '')
    .trim()
  const passesOn = /export\s+(type\s+)?(\*|\{[^}]*\})/.test(withoutComments(text))
  return passesOn && rest === '' ? [`${path} only passes on what others export.`] : []
}

/** Next answers with a 500 when such a file exports anything else. */
export function wrongServerFile({ path, text }: Source): string[] {
  const code = withoutComments(text)
  if (!/^\s*(['"])use server\1/.test(code)) return []
  return [...code.matchAll(/^export\b.*$/gm)]
    .map(([line]) => line)
    .filter(line => !/^export async function \w/.test(line))
    .map(line => `${path} exports something other than an async function: ${line}`)
}

/** One way to do each thing: a way that is closed, where it stays open, and why. */
export type Closed = { readonly what: RegExp; readonly why: string; readonly openIn?: RegExp }

const closed: readonly Closed[] = [
  { what: /\bdangerouslySetInnerHTML\b/, why: 'markup is never made of text' },
  { what: /\bstyle=\{\{/, why: 'the content policy refuses styles on elements' },
  { what: /\$(query|execute)RawUnsafe\b/, why: 'SQL is never put together from text' },
  {
    what: /\bprefetch=\{true\}|\bprefetch(?=[\s/>])(?!=)/,
    why: 'the trail would tell of pages nobody opened',
  },
  {
    what: /set_config\s*\([^;]*?,\s*false\s*\)|\bset\s+(session\s+)?app\.\w/i,
    why: 'a setting of the session leaks to the next request',
  },
  {
    what: /\brecord_events\(\$\{(?!told\()/,
    why: 'the trail takes what lib/records/told.ts has looked at',
  },
  {
    what: /\b(?:localStorage|sessionStorage|indexedDB)\b/,
    why: 'nothing of a case stays in a browser',
    openIn: /^tests\//,
  },
  {
    what: /import \{[^}]*\} from '@\/lib\/forms\/(?:check|schema|read)'/,
    why: 'what a form draws brings no checks to the browser: those come once somebody types',
    openIn: /^(?!components\/form\/)|^components\/form\/checking\.ts$/,
  },
  {
    what: /\bconsole\.\w/,
    why: 'the log is lib/platform/log.ts, which holds no personal data',
    openIn: /^lib\/cli\/|\.test\.ts$/,
  },
  {
    what: /\bprocess\.env\b/,
    // before-next and known-actions ask for NODE_ENV alone, which Next writes in while building.
    why: 'the environment is read in one place',
    openIn:
      /^(lib\/platform\/(environment|before-next|known-actions)\.ts|lib\/cli\/.*|tests\/.*|prisma\/.*|proxy\.ts|instrumentation\.ts|next\.config\.ts|.*\.test\.ts)$/,
  },
]

export const closedWays = (source: Source): string[] => {
  const code = source.path.endsWith('.sql') ? source.text : withoutComments(source.text)
  return closed
    .filter(way => way.what.test(code) && !way.openIn?.test(source.path))
    .map(way => `${source.path} has ${way.what.exec(code)?.[0]}, and ${way.why}.`)
}

/** A path of somebody's machine, or a package registry that is not the reader's own. */
export function wrongPlace({ path, text }: Source): string[] {
  const machine = /(?<![\w@.)\]}/-])\/(?:work|root)\/[\w.-]+/.exec(text)
  const registry = /https?:\/\/[\w.:-]*(?:registry|npmjs|artifactory|nexus|verdaccio)[\w.:/-]*/i.exec(text)
  return [machine, registry].flatMap(found => (found ? [`${path} names ${found[0]}.`] : []))
}
