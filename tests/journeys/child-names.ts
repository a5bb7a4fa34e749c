import type { Page } from '@playwright/test'
import { nameWords } from '../../lib/domain/child/name'
import { vignettes } from '../cast/vignettes'

/** Every child of the cast, and every one whom a journey has named so far: none stands in a title or an address. */
const names = new Set(vignettes.flatMap(({ child }) => [child.name, ...(child.aliases ?? [])]))

/** Types what a child is called, and remembers it. */
export async function nameChild(page: Page, name: string, field: 'name' | 'aliases' = 'name'): Promise<void> {
  names.add(name)
  await page.locator(`[name=${field}]`).fill(name)
}

/** By these the journeys tell the children of their runs apart; titles have them too. */
const ordinary = ['one', 'two', 'with', 'without']
const unescaped = (address: string) =>
  address.replace(/(%[0-9a-f]{2})+/gi, bytes => Buffer.from(bytes.replace(/%/g, ''), 'hex').toString('utf8'))

/** Fewer letters than this stand by chance within what is sealed in an address. */
const noChance = 6

/** The names of children that a title or an address tells: by one of their words, or all of them in one. */
export function childrenTold(text: string): string[] {
  const words = nameWords(unescaped(text))
  const told = (name: string) => {
    const its = nameWords(name)
    const own = its.filter(word => word.length > 2 && !ordinary.includes(word))
    const joined = its.join('')
    const hides = (word: string) => word === joined || (joined.length >= noChance && word.includes(joined))
    return own.some(word => words.includes(word)) || words.some(hides)
  }
  return [...names].filter(told)
}
