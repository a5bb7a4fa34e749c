import type { PersonView } from '../case/case-file'

type MayKnow = {
  /** Whether they may learn of it at all. */
  readonly safe: boolean
  readonly tone: 'done' | 'danger' | 'late'
  readonly words: string
  /** The same on a paper that leaves, where nothing but the words stands out. */
  readonly onPaper: string
}

/**
 * Whether somebody around the child may learn of this. Whoever may be involved never does, whatever else was answered;
 * not decided counts as do not inform. Source: PATH-12, PATH-13.
 */
export function mayKnow({ inform, suspected }: Pick<PersonView, 'inform' | 'suspected'>): MayKnow {
  if (suspected)
    return {
      safe: false,
      tone: 'danger',
      words: 'Do not inform: may be involved',
      onPaper: 'DO NOT INFORM (may be involved)',
    }
  return answered[inform]
}

const answered: { readonly [I in PersonView['inform']]: MayKnow } = {
  safe: { safe: true, tone: 'done', words: 'Safe to inform', onPaper: 'Safe to inform' },
  'do-not-inform': { safe: false, tone: 'danger', words: 'Do not inform', onPaper: 'DO NOT INFORM' },
  'not-decided': {
    safe: false,
    tone: 'late',
    words: 'Not decided: do not inform',
    onPaper: 'DO NOT INFORM (not decided)',
  },
}

/** What is said beside somebody of whom nobody knows whether they are involved. */
export const notKnownWhether = 'Not known whether they are involved'
