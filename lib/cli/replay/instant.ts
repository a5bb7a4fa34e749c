import { isDay } from '../../domain/time/day'

const written = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/** A moment of ISO 8601 with its offset, from 1900 on; undefined for one that does not exist or has no offset. */
export function readInstant(text: string): Date | undefined {
  const [, day] = written.exec(text) ?? []
  return day && isDay(day) && day >= '1900' ? new Date(text) : undefined
}
