import type { AnswersOf } from '../../forms/form'
import { isNotKnown, type NotKnown } from '../../forms/question'
import type { childForm } from '../concern/questions'
import { addressesIn, addressKeys, postcodesIn } from './address'
import { platesIn } from './plate'
import { telephonesIn } from './telephone'

/** Something sealed that is searched for as a whole: the same value is the same telephone, vehicle or place. */
export type Print = { readonly kind: 'telephone' | 'plate' | 'address'; readonly value: string }

type Words = string | NotKnown | undefined
const plain = (words: Words): string => (words === undefined || isNotKnown(words) ? '' : words)

const as = (kind: Print['kind'], values: readonly string[]): Print[] => values.map(value => ({ kind, value }))

/** What stands in words that are about anything. */
const inWords = (...all: readonly Words[]): Print[] =>
  all
    .map(plain)
    .flatMap(text => [
      ...as('telephone', telephonesIn(text).numbers),
      ...as('plate', platesIn(text)),
      ...as('address', addressesIn(text)),
    ])

/** What stands in words that are an address. */
const inAddress = (words: Words): Print[] =>
  as('address', [...addressKeys(plain(words)), ...postcodesIn(plain(words))])

const distinct = (prints: readonly Print[]): Print[] => [
  ...new Map(prints.map(print => [`${print.kind} ${print.value}`, print])).values(),
]

export const childPrints = (child: AnswersOf<typeof childForm>): Print[] =>
  distinct([
    ...inAddress(child.whereNow),
    ...inAddress(child.school),
    ...inWords(child.whereNow, child.phone, child.online, child.family, child.health, child.appearance),
  ])

export const personPrints = (
  person: Partial<Record<'name' | 'relationship' | 'phone' | 'address' | 'details' | 'informWhy', string>>,
): Print[] =>
  distinct([
    ...inAddress(person.address),
    ...inWords(person.address, person.phone, person.name, person.details, person.informWhy),
  ])

export const entryPrints = (
  entry: Partial<Record<'what' | 'words' | 'where' | 'source' | 'others', string>>,
): Print[] =>
  distinct([
    ...inAddress(entry.where),
    ...inWords(entry.where, entry.what, entry.words, entry.source, entry.others),
  ])

export const concernPrints = (worry: Partial<Record<'whatWorries' | 'whyNow', string>>): Print[] =>
  distinct(inWords(worry.whatWorries, worry.whyNow))
