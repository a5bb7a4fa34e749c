import { nameWords } from '../child/name'

const postcode = /(?<![\p{L}\p{N}])([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})(?![\p{L}\p{N}])/giu
const streets =
  'street|st|road|rd|lane|ln|avenue|ave|close|drive|way|court|place|terrace|parade|park|row|ropewalk|wynd|gardens|crescent|square|hill|green|walk|grove|mews|view|rise'
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,4}[a-z]?\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${streets})(?![\\p{L}\\p{N}])`,
  'giu',
)
const partOf = /^\s*(?:flat|unit|room|apartment|apt)\s+\w+\s*$/i
const short: { readonly [word: string]: string } = { st: 'street', rd: 'road', ln: 'lane', ave: 'avenue' }

/** Words of a line of an address in plain letters, in their order; the usual short words written out. */
const lineOf = (text: string): string =>
  nameWords(text)
    .map((word, at) => (at > 0 ? (short[word] ?? word) : word))
    .join(' ')

/** The postcodes in a text, in capitals without spaces. */
export const postcodesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(postcode)].map(([, out = '', inward = '']) => (out + inward).toUpperCase())),
]

const beforePostcode = (text: string) => text.split(postcode)[0] ?? ''

/**
 * What an address is recognised by, the surest first: its postcode with the number of the house, the number with
 * the street, its first line. Upper and lower case, accents, commas and the usual short words do not count.
 */
export function addressKeys(text: string): string[] {
  const [code] = postcodesIn(text)
  const pieces = beforePostcode(text).split(/[,;\n]/)
  const line = lineOf(pieces.slice(0, partOf.test(pieces[0] ?? '') ? 2 : 1).join(' '))
  const [, number = ''] =
    /(?<![\p{L}\p{N}])(\d{1,4}[a-z]?)(?![\p{L}\p{N}])/iu.exec(beforePostcode(text)) ?? []
  return [
    ...new Set([
      ...(code && number ? [`${code} ${number.toLowerCase()}`] : []),
      ...streetsIn(text),
      ...(line.length > 3 && line.length <= 80 ? [line] : []),
    ]),
  ]
}

/** The numbered streets that stand in a text, as in "41 Quarry Lane". */
const streetsIn = (text: string): string[] => (text.match(numbered) ?? []).map(lineOf)

/** The same out of words that are more than an address: postcodes and numbered streets alone. */
export const addressesIn = (text: string): string[] => [
  ...new Set([...postcodesIn(text), ...streetsIn(text)]),
]
