import type { AnswersOf } from '../../forms/form'
import { nameWords } from '../child/name'
import type { entryForm } from '../entry/questions'
import { entryPrints, type Print, personPrints } from '../find/prints'
import type { personForm } from '../person/questions'
import type { childForm } from './questions'

type Child = AnswersOf<typeof childForm>
type Entry = AnswersOf<typeof entryForm>
type Person = AnswersOf<typeof personForm>

/** Where a child can be found: every answer of class location, and no other. */
const whereabouts = (child: Child): string[] =>
  [child.whereNow, child.phone, child.online, child.school].filter(answer => typeof answer === 'string')

const plain = (words: string) => nameWords(words).join(' ')
const printsOf = (place: string): Print[] => [
  ...entryPrints({ where: place }),
  ...personPrints({ phone: place }),
]

/** More than the name of a town, which may stand in any address. */
const tells = (place: string) => place.length >= 8 && /[\d ]/.test(place)

/** The same place or telephone: equal but for spelling, one inside of the other, or alike in what is found by. */
function same(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)].sort((x, y) => x.length - y.length)
  if (a === undefined || b === undefined || a === '') return false
  if (a === b || (tells(a) && b.includes(a))) return true
  const prints = printsOf(one).map(({ kind, value }) => `${kind} ${value}`)
  return printsOf(other).some(({ kind, value }) => prints.includes(`${kind} ${value}`))
}

/**
 * Whether a place, a telephone or words that hold one betray where another child can be found. Where this child can be found too, it is
 * theirs: children found in one house keep it.
 */
export const betrays = (place: string | undefined, own: Child, others: readonly Child[]): boolean =>
  place !== undefined &&
  !whereabouts(own).some(known => same(known, place)) &&
  others.flatMap(whereabouts).some(known => same(known, place))

/**
 * An entry as one child's case may hold it. Where something happened belongs to the event, and each child's case
 * keeps it as evidence; but a place where only another child can be found is that child's alone.
 */
export function entryApart({ where, ...entry }: Entry, own: Child, others: readonly Child[]): Entry {
  return where === undefined || betrays(where, own, others) ? entry : { ...entry, where }
}

/** The same of somebody around the children: a carer's address or telephone may be another child's. */
export function personApart(
  { phone, address, ...person }: Person,
  own: Child,
  others: readonly Child[],
): Person {
  return {
    ...person,
    ...(phone === undefined || betrays(phone, own, others) ? {} : { phone }),
    ...(address === undefined || betrays(address, own, others) ? {} : { address }),
  }
}
