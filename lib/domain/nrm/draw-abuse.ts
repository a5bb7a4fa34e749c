import { type AbuseKind, abuseOf } from '../abuse/catalogue'
import { standingEntry } from '../entry/standing'
import type { Topic } from '../entry/topics'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn } from './draw'
import { account, standingEntries } from './narrative'
import { sightingSource } from './sources'

type Answer = AbuseKind['nrm']

/** The kinds of abuse ticked that one answer tells, each with the entry that it was ticked with, if any stands. */
const ticksIn = (file: DraftedFile, answer: Answer) =>
  file.sightings.flatMap(sighting => {
    const abuse = sighting.kind === 'abuse' ? abuseOf(sighting.code) : undefined
    if (abuse?.nrm !== answer) return []
    const entry = standingEntry(file.entries, sighting.entryId)?.id
    return [{ name: abuse.name, entry, source: sightingSource(sighting, abuse.name) }]
  })

/** The names of the kinds that were ticked, and that no entry tells of. */
export function untoldAbuse(file: DraftedFile, answer: Answer): string[] {
  const ticks = ticksIn(file, answer)
  const told = new Set(ticks.filter(({ entry }) => entry !== undefined).map(({ name }) => name))
  return [...new Set(ticks.map(({ name }) => name))].filter(name => !told.has(name))
}

/**
 * The entries about a topic, and those that a kind of abuse told in this answer was ticked with; then the kinds by
 * name, because the form has no box for them.
 */
const telling =
  (topic: Topic, answer: Answer): Draw =>
  file => {
    const ticks = ticksIn(file, answer)
    const ticked = new Set(ticks.map(({ entry }) => entry))
    const told = account(
      standingEntries(file).filter(entry => entry.topics.includes(topic) || ticked.has(entry.id)),
    )
    if (ticks.length === 0) return told
    const names = [...new Set(ticks.map(({ name }) => name))]
    return drawn(
      [...(told ? [told.value] : []), `Kinds of abuse seen or feared: ${names.join('; ')}.`].join('\n\n'),
      [...ticks.map(({ source }) => source), ...(told?.sources ?? [])],
    )
  }

/** Row 11: how the child lived and was treated. */
export const abuseDraws: Draws = {
  livingConditions: telling('living', 'livingConditions'),
  treatment: telling('treatment', 'treatment'),
}
