import { buffer } from 'node:stream/consumers'
import mammoth from 'mammoth'

/**
 * Run as a process of its own by word-text.ts, which stops it: reads a Word file from its input and prints its plain
 * words, or nothing. What mammoth makes of a file is looked at before any HTML is made of it, and none is.
 *
 * @typedef {{ type: string, children?: Part[], value?: string, checked?: boolean, styleName?: string | null, numbering?: unknown }} Part
 * @typedef {{ body: Part[] }} Note
 * @typedef {Part & { notes: { resolve: (reference: Part) => Note | null } }} Whole
 * @typedef {import('./word-text').Block} Block
 */

/** More than anybody reads on a page. */
const most = { letters: 100_000, blocks: 5_000 }

/**
 * The words of a part; where it points at a note stands the note's number.
 * @param {Part} part
 * @param {Part[]} pointed
 * @returns {string}
 */
function wordsOf(part, pointed) {
  switch (part.type) {
    case 'text':
      return part.value ?? ''
    case 'tab':
      return '\t'
    case 'break':
      return '\n'
    case 'checkbox':
      return part.checked ? '☑' : '☐'
    case 'image':
      return '[picture]'
    case 'noteReference':
      return ` [note ${pointed.push(part)}]`
    case 'tableCell':
      return severalOf(part.children ?? [], pointed)
    case 'tableRow':
      return (part.children ?? []).map(each => wordsOf(each, pointed)).join(' | ')
    case 'table':
      return severalOf(part.children ?? [], pointed)
    default:
      return (part.children ?? []).map(each => wordsOf(each, pointed)).join('')
  }
}

/** @type {(parts: Part[], pointed: Part[]) => string} */
const severalOf = (parts, pointed) => parts.map(each => wordsOf(each, pointed).trim()).join('\n')

/**
 * One paragraph or table; nothing of one without words.
 * @param {Part} part
 * @param {Part[]} pointed
 * @returns {Block[]}
 */
function blockOf(part, pointed) {
  if (part.type === 'table') {
    const rows = (part.children ?? []).map(row => (row.children ?? []).map(cell => wordsOf(cell, pointed)))
    return rows.flat().some(Boolean) ? [{ kind: 'table', rows }] : []
  }
  const words = wordsOf(part, pointed).trim()
  if (words === '') return []
  const kind = /^(heading|title)\b/i.test(part.styleName ?? '') ? 'heading' : part.numbering ? 'item' : 'text'
  return [{ kind, words }]
}

/** @type {(block: Block) => number} */
const letters = block => ('words' in block ? block.words : block.rows.flat().join('')).length

/** @param {Whole} whole */
function textOf(whole) {
  /** @type {Part[]} */
  const pointed = []
  /** @type {Block[]} */
  const blocks = []
  let room = most.letters
  /** @type {(block: Block) => boolean} whether it found room */
  const put = block => {
    room -= letters(block)
    if (room >= 0 && blocks.length < most.blocks) blocks.push(block)
    return blocks.at(-1) === block
  }
  const body = (whole.children ?? []).every(part => blockOf(part, pointed).every(put))
  // A note may point at another: the list grows while it is read.
  let notes = true
  for (let at = 0; notes && at < pointed.length; at++) {
    const note = whole.notes.resolve(/** @type {Part} */ (pointed[at]))
    notes = put({ kind: 'text', words: `[note ${at + 1}] ${severalOf(note?.body ?? [], pointed)}` })
  }
  return { blocks, cut: !(body && notes) }
}

/** @type {Whole | undefined} */
let whole
await mammoth.convertToHtml(
  { buffer: await buffer(process.stdin) },
  {
    transformDocument: (/** @type {Whole} */ read) => {
      whole = read
      return { ...read, children: [], comments: [] }
    },
  },
)
if (whole) process.stdout.write(JSON.stringify(textOf(whole)))
