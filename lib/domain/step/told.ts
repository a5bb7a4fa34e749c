import type { ChronologyLine } from '../case/chronology-line'
import type { SheetLine } from './sheet'

/** The latest entries that stand, in the order they happened, and how many there are in all. */
export type Told = { readonly lines: readonly ChronologyLine[]; readonly total: number }

/** How many entries are told in a call: nobody listens to more. */
const inACall = 10

/** The newest of them, newest first; those without a date last. */
export function newestOf({ lines, total }: Told): Told {
  const dated = lines.filter(({ sortKey }) => sortKey !== '9999')
  const undated = lines.filter(({ sortKey }) => sortKey === '9999')
  return { lines: [...dated.toReversed(), ...undated].slice(0, inACall), total }
}

/** What the paper does not tell it names: nobody who reads it takes a part for the whole. */
export const happened = (told: Told): SheetLine[] => [...leftOut(told), ...entries(told)]

/** The same for a call: the newest first, and what is left out at the end. */
export const happenedLast = (told: Told): SheetLine[] => [
  ...entries(newestOf(told)),
  ...leftOut(newestOf(told)),
]

const leftOut = ({ lines, total }: Told): SheetLine[] =>
  total > lines.length
    ? [
        {
          term: 'Earlier',
          detail: `${total - lines.length} entries more, earlier or without a date, are in the case’s chronology, which can be printed whole, and not on this sheet.`,
        },
      ]
    : []

const entries = ({ lines }: Told): SheetLine[] =>
  lines.map(line => ({
    term: `${line.dateInWords} (${line.heading.toLowerCase()})`,
    detail: [line.words ? `The child said: “${line.words}”` : '', line.text ?? ''].filter(Boolean).join('\n'),
  }))
