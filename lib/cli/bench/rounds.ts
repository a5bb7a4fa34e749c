import { say } from '../say.mjs'
import { measure, type Target, type Window, warmUp } from './load'

/** One round: the page, and the bare page just before it, so that what changes on the computer hits both. */
export type Round = { readonly page: Window; readonly bare: Window }
export type Figures = { name: string; ratioToBare: number } & Window

/**
 * Measures every target in turn, each against the bare page. Documents come after all pages, for what they
 * leave running would be counted with the next.
 */
export async function measureAll(
  bare: Target,
  pages: readonly Target[],
  documents: readonly Target[],
  quick: boolean,
): Promise<Map<Target, Round[]>> {
  const seconds = quick ? { warm: 3, window: 1.5 } : { warm: 8, window: 4 }
  const measured = new Map<Target, Round[]>([[bare, []]])
  const bareAmount = await warm(bare, seconds)
  for (const group of [pages, documents]) {
    const amounts = new Map<Target, number>()
    for (const target of group) amounts.set(target, await warm(target, seconds))
    for (let round = 1, rounds = quick ? 2 : 5; round <= rounds; round++) {
      for (const [target, amount] of amounts) {
        say(`Round ${round} of ${rounds}: ${target.name}…`)
        const beside = await measure(bare, bareAmount)
        const each = { page: await measure(target, amount), bare: beside }
        measured.set(target, [...(measured.get(target) ?? []), each])
        measured.get(bare)?.push({ page: beside, bare: beside })
      }
    }
  }
  return measured
}

function warm(target: Target, seconds: { warm: number; window: number }): Promise<number> {
  say(`Warming up: ${target.name}…`)
  return warmUp(target, seconds)
}

/** The medians over the rounds; the ratio is the median of each round's own. */
export function figuresOf(name: string, rounds: readonly Round[]): Figures {
  const of = (figure: keyof Window) => median(rounds.map(({ page }) => page[figure]))
  return {
    name,
    requestsPerSecond: rounded(of('requestsPerSecond'), 1),
    p50Ms: rounded(of('p50Ms'), 1),
    p99Ms: rounded(of('p99Ms'), 1),
    cpuMsPerRequest: rounded(of('cpuMsPerRequest'), 2),
    ratioToBare: rounded(
      median(rounds.map(({ page, bare }) => page.cpuMsPerRequest / bare.cpuMsPerRequest)),
      2,
    ),
  }
}

const rounded = (value: number, places: number): number => Number(value.toFixed(places))

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}
