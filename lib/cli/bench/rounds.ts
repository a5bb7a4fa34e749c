import { say } from '../say.mjs'
import { measure, type Target, type Warm, type Window, warmUp } from './load'

/**
 * One round: the page, and the bare page just before it, so that what changes on the computer hits both; and where it
 * has one, the same page of a usual case.
 */
export type Round = { readonly page: Window; readonly bare: Window; readonly usual?: Window }
export type Figures = { name: string; ratioToBare: number; ratioToUsual?: number } & Window

/** What is measured in turn, and whether with less patience: pages of which only the comparison is wanted. */
export type Group = { readonly targets: readonly Target[]; readonly brief: boolean }
type Pace = { readonly warm: Warm; readonly window: number; readonly rounds: number }

/** Many short rounds: what else the computer does changes from second to second, and hits both pages alike only then. */
const paceOf = (quick: boolean, brief: boolean): Pace => {
  if (quick)
    return brief
      ? { warm: { answers: 100, seconds: 1 }, window: 1, rounds: 1 }
      : { warm: { answers: 300, seconds: 3 }, window: 1.5, rounds: 2 }
  return brief
    ? { warm: { answers: 200, seconds: 2 }, window: 1, rounds: 5 }
    : { warm: { answers: 4_000, seconds: 45 }, window: 1.5, rounds: 16 }
}

/**
 * Measures every target in turn, each against the bare page. Documents come after all pages, for what they
 * leave running would be counted with the next.
 */
export async function measureAll(
  bare: Target,
  groups: readonly Group[],
  quick: boolean,
): Promise<Map<Target, Round[]>> {
  const measured = new Map<Target, Round[]>([[bare, []]])
  const pace = paceOf(quick, false)
  const bareAmount = await warm(bare, pace)
  for (const { targets, brief } of groups) {
    const { rounds, ...lasting } = paceOf(quick, brief)
    const besides = Math.ceil((bareAmount * lasting.window) / pace.window / 10) * 10
    const amounts = new Map<Target, number>()
    for (const target of targets.flatMap(each => (each.usual ? [each.usual, each] : [each])))
      amounts.set(target, await warm(target, lasting))
    const ask = (target: Target) => measure(target, amounts.get(target) ?? 0)
    for (let round = 1; round <= rounds; round++) {
      for (const target of targets) {
        say(`Round ${round} of ${rounds}: ${target.name}…`)
        const beside = await measure(bare, besides)
        const usual = target.usual && (await ask(target.usual))
        const each = { page: await ask(target), bare: beside, ...(usual && { usual }) }
        measured.set(target, [...(measured.get(target) ?? []), each])
        measured.get(bare)?.push({ page: beside, bare: beside })
      }
    }
  }
  return measured
}

function warm(target: Target, { warm, window }: Pick<Pace, 'warm' | 'window'>): Promise<number> {
  say(`Warming up: ${target.name}…`)
  return warmUp(target, warm, window)
}

/** The medians over the rounds; the ratios are the medians of each round's own. */
export function figuresOf(name: string, rounds: readonly Round[]): Figures {
  const of = (figure: keyof Window) => median(rounds.map(({ page }) => page[figure]))
  const toUsual = rounds.flatMap(({ page, usual }) => (usual ? [page.p50Ms / usual.p50Ms] : []))
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
    ...(toUsual.length > 0 && { ratioToUsual: rounded(median(toUsual), 2) }),
  }
}

const rounded = (value: number, places: number): number => Number(value.toFixed(places))

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}
