import { database } from './database'
import { faultOf, log } from './log'

const kept = globalThis as { holdfastDemonstration?: { answer: boolean; askedAt: number } }

/** How long "no" is believed before it is asked again, in milliseconds. */
const believed = 60_000

/**
 * Whether the house holds a demonstration: whoever knows nobody yet says so by this. Only the seed makes one, and nothing
 * ever unmakes it, so that "yes" is asked once, and is still known when the database is gone. Never throws: the pages
 * that tell of a fault ask too, and where nothing can be read, nothing is said.
 */
export async function holdsDemonstration(now = Date.now()): Promise<boolean> {
  const { answer, askedAt } = kept.holdfastDemonstration ?? {
    answer: false,
    askedAt: Number.NEGATIVE_INFINITY,
  }
  if (answer || now < askedAt + believed) return answer
  try {
    const found = (await database().organisation.count({ where: { demonstration: true } })) > 0
    kept.holdfastDemonstration = { answer: found, askedAt: now }
    return found
  } catch (error) {
    log('error', { event: 'whether this is a demonstration', ...faultOf(error) })
    return false
  }
}
