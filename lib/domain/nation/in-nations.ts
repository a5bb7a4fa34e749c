import type { Nation } from './nation'

/** Something that is the same everywhere, or but for the nations that are named: always whole, never put together. */
export type InNations<What> = { readonly every: What } & { readonly [N in Nation]?: What }

/** What applies in one nation. */
export const inNation = <What>(what: InNations<What>, nation: Nation): What => what[nation] ?? what.every
