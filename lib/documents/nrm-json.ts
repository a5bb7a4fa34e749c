import { exploitationBoxes } from '../domain/nrm/boxes'
import { linesAsked, linesMissing, type NrmDocument, notice } from '../domain/nrm/document'
import type { NrmLine } from '../domain/nrm/line'
import { nrmEdition } from '../domain/nrm/questions'
import { saidOf } from '../domain/nrm/said'
import { isoLondon } from '../domain/time/london'

type Answer = string | readonly string[] | boolean | null

/**
 * One key a field, null when it is blank; row 29's boxes are a key each, true when ticked, and all of them null where
 * nobody answered: a signed “false” would say that somebody ruled it out.
 */
function answersOf(line: NrmLine): [key: string, answer: Answer][] {
  if (line.key === 'exploitationTypes')
    return exploitationBoxes.map(box => [
      box.id,
      line.value.length === 0 ? null : line.value.includes(box.id),
    ])
  return [[line.key, line.value.length === 0 ? null : line.value]]
}

/**
 * The NRM draft for a machine that fills in or checks the form: answers keyed as the questions are, option ids
 * rather than labels, times in ISO 8601 with London's offset. It says of itself that nothing was submitted.
 */
export function nrmJson(input: NrmDocument): string {
  const lines = linesAsked(input).filter(line => line.kind !== 'statement')
  const { reference, edition, marking, preparedBy, signedBy, version } = input
  const sources = lines
    .map(line => [line.key, saidOf(line).sources.map(([, label]) => label)] as const)
    .filter(([, labels]) => labels.length > 0)
  const leaves = {
    edition,
    editionSource: edition === nrmEdition.id ? `${nrmEdition.source}; ${nrmEdition.status}` : null,
    marking,
    reference,
    organisation: input.organisation,
    author: preparedBy,
    signedBy: signedBy?.name ?? null,
    signedAt: signedBy ? isoLondon(signedBy.at) : null,
    version,
    generatedAt: isoLondon(input.at),
    draft: signedBy === null,
    submitted: false,
    notice,
    missing: linesMissing(input).flatMap(line => answersOf(line).map(([key]) => key)),
    answers: Object.fromEntries(lines.flatMap(answersOf)),
    sources: Object.fromEntries(sources),
  }
  return `${JSON.stringify(leaves, null, 2)}\n`
}
