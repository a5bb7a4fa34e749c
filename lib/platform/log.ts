import { pino } from 'pino'

/** What a log line may hold: an allow-list. No names, words, addresses, queries or bodies. */
export type Event = {
  readonly event: string
  readonly status?: number
  readonly code?: string
  readonly digest?: string
  readonly count?: number
  readonly ms?: number
}

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))

export const log = (
  level: 'info' | 'warn' | 'error',
  { event, status, code, digest, count, ms }: Event,
): void => logger[level]({ event, status, code, digest, count, ms })

/** An error as a log may tell it: its kind and where, never its message, which may quote what was typed. */
export const faultOf = (error: unknown): { code: string } => {
  const fault = error as { code?: unknown; name?: unknown } | null
  return { code: String(fault?.code ?? fault?.name ?? 'unknown').slice(0, 40) }
}
