/**
 * What a place, written freely, names for certain: countries, a sign of the United Kingdom, a town. The names of
 * countries are those of the language data that comes with Node (CLDR), and a few that people still write.
 */
const commonNames = [
  'Turkey',
  'Burma',
  'Ivory Coast',
  'Czech Republic',
  'Congo',
  'Hong Kong',
  'Palestine',
  'Swaziland',
]

/** Codes of CLDR that are no country: groups, and the UK with what is governed from it nearby. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'GB', 'UK', 'GG', 'IM', 'JE'])

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function namesOfCountries(): string[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
  const codes = letters.flatMap(one => letters.map(other => `${one}${other}`))
  return codes.flatMap(code => (noCountry.has(code) ? [] : (names.of(code) ?? [])))
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The longest name is tried first: "Papua New Guinea" is no Guinea. A capital tells Turkey from a turkey farm. */
const countryName = new RegExp(
  `(?<![\\p{L}-])(?:${[...namesOfCountries(), ...commonNames]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})(?![\\p{L}-]|[’']s| (?:Road|Street|Avenue|Lane|Way|Close|Place|Court|Wharf|Terrace))`,
  'gu',
)
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i
const ofUk = /\b(?:UK|United Kingdom|Great Britain|England|Scotland|(?<!New South )Wales|Northern Ireland)\b/g

/** A postcode or the name of a nation of the United Kingdom. */
export const isInUk = (where: string): boolean => postcode.test(where) || where.search(ofUk) >= 0

/** Countries outside the United Kingdom that a place names; none where a postcode says that it is in it. */
export function countriesIn(where: string): string[] {
  if (postcode.test(where)) return []
  return [...new Set(where.replace(ofUk, ' ').match(countryName) ?? [])]
}

/**
 * The town of an address with a postcode: what stands directly before that. Of any other text nobody can tell a town
 * from a carer's name or a placement's, so there is none.
 */
export function townIn(where: string): string | undefined {
  const parts = where.split(/[,;\n]/).map(part => part.trim())
  const at = parts.findIndex(part => postcode.test(part))
  const town = [parts[at], parts[at - 1]]
    .map(part => (part ?? '').replace(postcode, '').replace(ofUk, '').trim())
    .find(part => part !== '')
  return town && /^\p{Lu}\D*$/u.test(town) && !noTown.test(town) && town.split(/\s+/).length <= 4
    ? town
    : undefined
}

/** How a description or a street begins or ends, and no town. */
const noTown =
  /^(?:at|by|with|in|near|behind|outside|her|his|their|a|an|the|some\w*|not|home|on|flat|room|safe|foster|mrs?|ms|miss|dr|dc|care of|c\/o)\b.* | (?:road|street|avenue|lane|close|house|home|hospital|school|college|station|hotel|hostel|flats?)$/i
