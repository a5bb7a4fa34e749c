import { type Nation, nations } from './nation'

/** Something that is the same everywhere, or but for the nations that are named: always whole, never put together. */
export type InNations<What> = { readonly every: What } & { readonly [N in Nation]?: What }

/** What applies in one nation. */
export const inNation = <What>(what: InNations<What>, nation: Nation): What => what[nation] ?? what.every

/** Says a thing in the words of one nation. */
export type Say = (words: InNations<string>) => string

/** The same thing, made once in the words of each nation. */
export const inEachNation = <What>(make: (say: Say) => What): Record<Nation, What> =>
  Object.fromEntries(nations.map(nation => [nation, make(words => inNation(words, nation))])) as Record<
    Nation,
    What
  >
