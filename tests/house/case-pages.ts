import { type Source, withoutComments } from './source'
import type { Wall } from './walls'

const at = (path: string, text: string): Source => ({ path, text })

/** A page of a case, on which somebody may write or ring: it never hides whose it is, danger, and whom not to tell. */
function wrongTop({ path, text }: Source): string[] {
  const shows = /<Case(Frame|Top)\b[^>]*\bfile=\{/.test(withoutComments(text))
  return shows ? [] : [`${path} begins with neither a CaseFrame nor a CaseTop.`]
}

/** What reads a case hands on why that was refused: whoever may open a closed one is told so instead of "Not found". */
function wrongRefused({ path, text }: Source): string[] {
  const lines = withoutComments(text).split('\n')
  return lines.flatMap(line =>
    /\.(ok|why)\b.*\b(notFound\(\)|goTo\('\/not-found'\))/.test(line)
      ? [`${path} keeps to itself why it was refused: ${line.trim()}`]
      : [],
  )
}

/** What pages of a case promise, and what each must refuse. */
export const casePages: readonly Wall[] = [
  {
    promise: 'every page of a case says first whose it is, danger, and whom not to tell',
    sees: path => /^app\/cases\/\[case\]\/(.*\/)?page\.tsx$/.test(path),
    atLeast: 45,
    check: wrongTop,
    refused: [
      at('app/cases/[case]/x/page.tsx', '<Shell><Heading>Write to the aunt</Heading></Shell>'),
      at('app/cases/[case]/page.tsx', '{/* <CaseTop file={file} /> */}<Heading>Now</Heading>'),
    ],
    allowed: [
      at('app/cases/[case]/x/page.tsx', '<Shell>\n<CaseTop file={file} call="said-here" />\n</Shell>'),
      at('app/cases/[case]/y/page.tsx', '<CaseFrame\n  file={head}\n  tab="nrm"\n>'),
    ],
  },
  {
    promise: 'whoever may open a closed case is told that it is closed',
    sees: path => /^app\/cases\/\[case\]\/.*\.tsx?$/.test(path),
    atLeast: 100,
    check: wrongRefused,
    refused: [
      at('app/cases/[case]/x/page.tsx', '  if (!opened.ok) notFound()'),
      at('app/cases/[case]/y/page.tsx', '  if (!opened.ok || !line) notFound()'),
      at('app/cases/[case]/z/route.ts', "  if (added.why !== 'incomplete') return goTo('/not-found')"),
    ],
    allowed: [
      at('app/cases/[case]/x/page.tsx', '  if (!opened.ok) notFound(opened, id)\n  if (!line) notFound()'),
    ],
  },
]
