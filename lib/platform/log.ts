import { pino } from 'pino'

/** What a log line may hold: an allow-list. No names, words, addresses, queries or bodies. */
export type Event = {
  readonly event: string
  readonly status?: number
  readonly code?: string
  readonly digest?: string
  readonly count?: number
  readonly ms?: number
  /** Where in the programs a fault happened. */
  readonly at?: string
}

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))

export const log = (
  level: 'info' | 'warn' | 'error',
  { event, status, code, digest, count, ms, at }: Event,
): void => logger[level]({ event, status, code, digest, count, ms, at })

/** An error as a log may tell it: its kind and where, never its message, which may quote what was typed. */
export const faultOf = (error: unknown): { code: string } => {
  const fault = error as { code?: unknown; name?: unknown } | null
  return { code: String(fault?.code ?? fault?.name ?? 'unknown').slice(0, 40) }
}

/** The same with where it happened and the reference that its page shows: for a fault that nobody expected. */
const wholeFaultOf = (error: Error): Pick<Event, 'code' | 'digest' | 'at'> => {
  const { message, stack = '', digest } = error as Error & { digest?: unknown }
  const steps = stack.replace(message, '').match(/^ +at .*:\d+:\d+\)?$/gm) ?? []
  const at = steps.slice(0, 5).map(step => step.trim().slice(0, 200))
  return {
    ...faultOf(error),
    ...(typeof digest === 'string' ? { digest } : {}),
    ...(at.length ? { at: at.join('; ') } : {}),
  }
}

/**
 * Next writes a fault to the terminal as it stands, and a database's message or detail may quote what was typed: from
 * then on an error is a line of the log. A Refusal keeps its sentence, which is ours and quotes nothing.
 */
export function tellNoMessages(
  terminal: Pick<Console, 'error'> = console,
  tell: (level: 'error', event: Event) => void = log,
): void {
  const write = terminal.error.bind(terminal)
  terminal.error = (...said: unknown[]) => {
    const faults = said.filter(each => each instanceof Error)
    if (faults.length === 0) return write(...said)
    for (const fault of faults)
      if (fault.name === 'Refusal') write(fault.message)
      else tell('error', { event: 'fault', ...wholeFaultOf(fault) })
  }
}
