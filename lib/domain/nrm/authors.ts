import type { Written } from '../case/case-file'
import type { DraftedFile } from './drafted-file'
import type { NrmDraft, Source } from './line'

/**
 * Whose hand is in a draft, by their ids: whoever ever worded an answer, recorded a concern or made a determination,
 * and whoever wrote what an answer is drawn from, as long as what was drawn stands: an entry, a step, a tick, a person, a
 * file, or a change of what is known of the child. Who passed it on is told apart: see `signOffState`.
 */
export function authorsOf(file: DraftedFile, { lines }: Pick<NrmDraft, 'lines'>): string[] {
  const drawn = lines.filter(({ asked, state }) => asked && state === 'drawn')
  const rests = new Set(drawn.flatMap(({ sources }) => sources.map(({ kind, id }) => `${kind} ${id}`)))
  const restingOn = <T extends { readonly id: string }>(kind: Source['kind'], rows: readonly T[]): T[] =>
    rows.filter(({ id }) => rests.has(`${kind} ${id}`))
  const written: readonly Written[] = [
    ...file.concerns,
    ...file.determinations,
    ...restingOn('entry', file.entries),
    ...restingOn('step', [...file.stepEvents, ...file.pathwayEvents]),
    ...restingOn('sighting', file.sightings),
    ...(restingOn('child', [file]).length > 0 ? file.child.changes : []),
  ]
  const several = [...file.nrmEdits, ...restingOn('person', file.people)]
  const ids = [
    ...written.map(({ writtenBy }) => writtenBy.id),
    ...several.flatMap(({ writers }) => writers),
    ...restingOn('file', file.files ?? []).map(({ writerId }) => writerId),
  ]
  return [...new Set(ids)]
}
