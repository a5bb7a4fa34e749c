import autocannon from 'autocannon'
import { Refusal } from '../../platform/refusal.mjs'
import { processorTime } from './processor-time'

/** One address to be asked again and again, and how to know that what came back is really it. */
export type Target = {
  readonly name: string
  readonly url: string
  readonly cookie?: string
  /** What is posted, each time anew where a form is sent once, and how it is marked; without it the address is only read. */
  readonly post?: {
    readonly body: string | (() => string)
    readonly headers: { readonly [name: string]: string }
  }
  /** Text that stands in every right answer. */
  readonly shows: readonly string[]
  /** The process group of the server that answers. */
  readonly group: number
  /** Whether it is a page, with JavaScript, rather than a document. */
  readonly page: boolean
  /** The same page of a usual case, which it is held against. */
  readonly usual?: Target
  /** Waits for the work that a request leaves behind, which counts as its own. */
  readonly settle?: () => Promise<void>
}

export type Window = { requestsPerSecond: number; p50Ms: number; p99Ms: number; cpuMsPerRequest: number }

const connections = 10

/**
 * Asks `amount` times over ten connections, and counts what the server's processes used meanwhile. A server that stood
 * still while the other was asked is slow for some requests, whatever they ask: those come first and are not counted,
 * and neither is the time until autocannon looks up, which it does once a second.
 * @throws Refusal when a single answer was not the one expected: figures for anything else would be a lie
 */
export async function measure(target: Target, amount: number): Promise<Window> {
  const { name, url, cookie, post, shows, group, settle } = target
  const lead = settle ? 0 : tens(amount / 5)
  const now = () => ({ at: performance.now(), used: processorTime(group) })
  let [answers, began] = [0, now()]
  let ended = began
  const wrong: string[] = []
  const result = await autocannon({
    url,
    connections,
    amount: lead + amount,
    timeout: 60,
    ...(post ? { method: 'POST' as const, ...bodyOf(post.body) } : {}),
    headers: { ...post?.headers, ...(cookie ? { cookie } : {}) },
    verifyBody: body => {
      answers++
      if (answers === lead) began = now()
      if (answers === lead + amount) ended = now()
      const missing = shows.find(text => !String(body).includes(text))
      if (missing !== undefined) wrong.push(missing)
      return missing === undefined
    },
  })
  const statuses = Object.entries(result.statusCodeStats ?? {}).map(
    ([code, { count }]) => `${count} × ${code}`,
  )
  if (
    result['2xx'] !== lead + amount ||
    statuses.length !== 1 ||
    result.statusCodeStats?.['200'] === undefined
  ) {
    const failed = result.errors > 0 ? ` ${result.errors} without an answer` : ''
    const gone = processorTime(group) === 0 ? ' Its server has stopped.' : ''
    throw new Refusal(
      `Of ${lead + amount} requests for ${name} not all were answered with 200: ${statuses}${failed}.${gone}`,
    )
  }
  if (wrong.length > 0) {
    throw new Refusal(`${wrong.length} of ${lead + amount} answers for ${name} do not show “${wrong[0]}”.`)
  }
  if (settle) {
    await settle()
    ended = { ...ended, used: processorTime(group) }
  }
  return {
    requestsPerSecond: amount / ((ended.at - began.at) / 1_000),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    cpuMsPerRequest: (ended.used - began.used) / amount,
  }
}

const bodyOf = (body: string | (() => string)) =>
  typeof body === 'string'
    ? { body }
    : { requests: [{ setupRequest: (request: autocannon.Request) => ({ ...request, body: body() }) }] }

/**
 * How long something is asked before it is measured: so many times, or for so many seconds. Node goes on making a page's
 * code faster for some 4,000 answers, until each takes less than half of what the first took. The bare page, which is
 * asked beside every other, would be far ahead of a page that is asked less.
 */
export type Warm = { readonly answers: number; readonly seconds: number }

/** Asks so long, and answers how many requests fill a window of so many seconds then. */
export async function warmUp(target: Target, warm: Warm, window: number): Promise<number> {
  const until = performance.now() + warm.seconds * 1_000
  let [pace, answered] = [0, 0]
  do {
    const amount = Math.max(2 * connections, tens(pace))
    pace = (await measure(target, amount)).requestsPerSecond
    answered += amount
  } while (answered < warm.answers && performance.now() < until)
  return Math.max(2 * connections, tens(pace * window))
}

const tens = (requests: number): number => Math.round(requests / connections) * connections
