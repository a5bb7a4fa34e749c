import { nameKey } from '../child/name'
import type { Day } from '../time/day'
import { addressKeys, postcodesIn } from './address'
import { bornIn } from './born'
import { plate } from './plate'
import type { Print } from './prints'
import { telephonesIn } from './telephone'

/** What somebody looks for. A case must have one of each list that is not empty; a name or one of `others` is one list. */
export type Wanted = {
  readonly references: readonly string[]
  /** Eight characters alone may be a reference without its HF-, beside all else that they may be: looked for apart. */
  readonly bare: readonly string[]
  readonly born: readonly Day[]
  readonly telephones: readonly Print[]
  readonly name: string
  readonly others: readonly Print[]
}

/** Most of what is read of the words: the form refuses more. */
export const mostWords = 200

const reference = /(?<![\p{L}\p{N}])HF[-– ]?([0-9A-Z]{8})(?![\p{L}\p{N}])/iu
const alone = /^[0-9A-TV-Z]{8}$/i
const crockford = (code: string) => code.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')

/** Words as they were typed into one box, read for everything that they may be. `today` tells the century of a short date. */
export function wantedIn(words: string, today: Day): Wanted {
  const text = words.slice(0, mostWords)
  const [named, code] = reference.exec(text) ?? []
  const born = bornIn(named ? text.replace(named, ' ') : text, today)
  const { numbers, rest } = telephonesIn(born.rest)
  const [postcode] = postcodesIn(rest)
  const addresses = addressKeys(rest)
  const vehicle = plate(rest)
  const name = postcode ? '' : nameKey(rest)
  const print = (kind: Print['kind']) => (value: string) => ({ kind, value })
  return {
    references: code ? [`HF-${crockford(code)}`] : [],
    bare: alone.test(text.trim()) ? [`HF-${crockford(text.trim())}`] : [],
    born: born.days,
    telephones: numbers.map(print('telephone')),
    name: name.length > 1 ? name : '',
    others: [
      ...(vehicle ? [vehicle] : []).map(print('plate')),
      ...(postcode && addresses.every(key => !key.startsWith(`${postcode} `)) ? [postcode] : []).map(
        print('address'),
      ),
      ...addresses.map(print('address')),
    ],
  }
}

/** Whether nothing in the words can be looked for. */
export const isNothing = ({ references, bare, born, telephones, name, others }: Wanted): boolean =>
  name === '' && [references, bare, born, telephones, others].every(list => list.length === 0)
