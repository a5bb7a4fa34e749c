import { readFileSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Latin with Vietnamese, Greek, Cyrillic, Arabic and Hebrew script; then Ethiopic, for Tigrinya and Amharic. */
const fonts = [
  'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf',
  '@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
] as const

let loading: Promise<NodeCompiler> | undefined

/** The compiler, loaded at the first document and kept; a failure to load is not kept. */
function compiler(): Promise<NodeCompiler> {
  loading ??= load().catch(error => {
    loading = undefined
    throw error
  })
  return loading
}

/** `createRequire` is asked of the process: a bundler that sees it answers with a module number, not a path. */
async function load(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const { resolve } = process.getBuiltinModule('node:module').createRequire(import.meta.url)
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(font => readFileSync(resolve(font))) }] })
}

/** Text that is shown as it is, whatever it contains. `rtl` when it begins in a script read from the right. */
export type Shown = { readonly text: string; readonly rtl: boolean }

const fromTheRight =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u
const noBreak = /(?:[^\s\p{M}]\p{M}*){60}(?=\S)/gu

/** The lines of a text, its accents composed. A run with no space in it may break after each 60 characters, so that none leaves the page. */
export const shown = (text: string): Shown[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map(line => ({ text: line.replace(noBreak, '$&\u200b'), rtl: fromTheRight.test(line) }))

/**
 * A tagged PDF of a template, which finds `data` as JSON in `sys.inputs.data`: words are data and are never
 * read as Typst. It meets PDF/UA-1 unless a letter has no glyph in any font; the template is then given
 * `unshown: true`, so that it can say so. Errors never hold words of the data, and the compiler keeps none: a
 * turn of the event loop frees the memory of the document before (without it many in a row took 2 MB each).
 */
export async function pdfOf(template: string, data: object, at: Date): Promise<Buffer> {
  const typst = await compiler()
  await turn()
  const render = (unshown: boolean): Buffer | null => {
    const inputs = { data: JSON.stringify({ ...data, unshown }) }
    const compiled = typst.compile({ mainFileContent: template, inputs })
    if (!compiled.result) return null
    const creationTimestamp = Math.floor(at.getTime() / 1000)
    return typst.pdf(
      compiled.result,
      unshown ? { creationTimestamp } : { creationTimestamp, pdfStandard: 'ua-1' },
    )
  }
  try {
    const bytes = attempt(() => render(false)) ?? attempt(() => render(true))
    if (!bytes) throw new Error('The PDF could not be made.')
    return bytes
  } finally {
    typst.evictCache(0)
  }
}

function attempt<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}
