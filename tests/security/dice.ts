export type Roll = () => number

/** Numbers from 0 up to 1, the same for the same seed on every machine (mulberry32). */
export function dice(seed: number): Roll {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const oneOf = <T>(roll: Roll, list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T

export const hex = (roll: Roll, length: number) =>
  Array.from({ length }, () => Math.floor(roll() * 16).toString(16)).join('')
