import type { ChronologyLine } from '../case/chronology-line'
import type { SheetLine } from './sheet'

/** The latest entries that stand, in the order they happened, and how many there are in all. */
export type Told = { readonly lines: readonly ChronologyLine[]; readonly total: number }

/** What the paper does not tell it names: nobody who reads it takes a part for the whole. */
export const happened = ({ lines, total }: Told): SheetLine[] => [
  ...(total > lines.length
    ? [
        {
          term: 'Earlier',
          detail: `${total - lines.length} entries more, earlier or without a date, are in the chronology and not on this sheet.`,
        },
      ]
    : []),
  ...lines.map(line => ({
    term: `${line.dateInWords} (${line.heading.toLowerCase()})`,
    detail: [line.words ? `The child said: “${line.words}”` : '', line.text ?? ''].filter(Boolean).join('\n'),
  })),
]
