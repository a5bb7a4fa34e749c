import type { CaseFile } from '../domain/case/case-file'
import { returnedIn } from '../domain/nrm/returned'

export type SignOffState = {
  ready: { id: string; by: string; at: Date } | null
  /** Who passed it on last, where it has changed since: it waits with a manager who cannot sign it off. */
  lapsed: { by: string; at: Date } | null
  signed: { id: string; by: string; at: Date; number: number } | null
  /** What a manager asked for instead of signing it off, while nobody has passed it on since. */
  returned: { by: string; at: Date; words: string } | null
  /** Who may not sign it off: whoever ever passed it on, and its authors (see `authorsOf`). */
  authors: string[]
}

/** How far the sign-off is of the draft that has this fingerprint, and whose hand is in it. */
export function signOffState(
  fingerprint: string,
  { stepEvents, pathwayEvents, nrmSignOffs }: Pick<CaseFile, 'stepEvents' | 'pathwayEvents' | 'nrmSignOffs'>,
  authors: readonly string[],
): SignOffState {
  const passed = stepEvents.filter(({ event }) => event === 'ready')
  const returned = returnedIn({ stepEvents, pathwayEvents })
  const ready = returned ? undefined : passed.findLast(({ answers }) => answers.fingerprint === fingerprint)
  const signed = nrmSignOffs.findLast(signOff => signOff.fingerprint === fingerprint)
  const last = ready || returned ? undefined : passed.at(-1)
  const lapsed = last && !nrmSignOffs.some(({ writtenAt }) => writtenAt > last.writtenAt) ? last : undefined
  return {
    ready: ready ? { id: ready.id, by: ready.writtenBy.name, at: ready.writtenAt } : null,
    lapsed: lapsed ? { by: lapsed.writtenBy.name, at: lapsed.writtenAt } : null,
    signed: signed
      ? { id: signed.id, by: signed.writtenBy.name, at: signed.writtenAt, number: signed.number }
      : null,
    returned: returned
      ? { by: returned.writtenBy.name, at: returned.writtenAt, words: returned.answers.answer ?? '' }
      : null,
    authors: [...passed.map(event => event.writtenBy.id), ...authors],
  }
}
