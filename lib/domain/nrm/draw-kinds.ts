import type { SightingView } from '../case/case-file'
import { standingEntry } from '../entry/standing'
import { exploitationOf } from '../exploitation/catalogue'
import { exploitationBoxes } from './boxes'
import type { DraftedFile } from './drafted-file'
import { type Draws, drawn } from './draw'
import { entrySource, sightingSource } from './sources'

const nameOf = ({ code }: SightingView) => exploitationOf(code)?.name ?? code

const typesIn = (file: DraftedFile): readonly SightingView[] =>
  file.sightings.filter(sighting => sighting.kind === 'exploitation' && exploitationOf(sighting.code))

/** What was ticked, and the entries that it was ticked with. */
const sourcesOf = (file: DraftedFile, types: readonly SightingView[]) => {
  const entries = new Set(types.map(({ entryId }) => standingEntry(file.entries, entryId)))
  return [
    ...types.map(type => sightingSource(type, nameOf(type))),
    ...[...entries].flatMap(entry => (entry ? [entrySource(entry)] : [])),
  ]
}

/** Row 29: the boxes that the ticked types always imply, in the form's order. A person ticks the others. */
export const kindDraws: Draws = {
  exploitationTypes: file => {
    const types = typesIn(file)
    const implied = new Set(types.flatMap(({ code }) => exploitationOf(code)?.nrm ?? []))
    return drawn(
      exploitationBoxes.filter(box => implied.has(box.id)).map(box => box.id),
      sourcesOf(file, types),
    )
  },
  otherTypeDetails: file => {
    const types = typesIn(file).filter(({ code }) => exploitationOf(code)?.nrm.includes('otherType'))
    return drawn([...new Set(types.map(nameOf))].join('\n'), sourcesOf(file, types))
  },
}
