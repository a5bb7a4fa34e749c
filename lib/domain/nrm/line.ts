import type { NrmQuestion } from './question'

/** What an answer rests on. `organisation` also stands for the case's own record and for an account. */
export type Source = {
  readonly kind:
    | 'entry'
    | 'concern'
    | 'child'
    | 'person'
    | 'step'
    | 'sighting'
    | 'organisation'
    | 'determination'
    | 'file'
  readonly id: string
  readonly label: string
}

/** Option ids for 'one' and 'many', YYYY-MM-DD for 'day', and words for everything else. */
export type NrmValue = string | string[]

/** What the case holds for one question. Nothing is drawn without a source. */
export type Drawn = {
  readonly value: NrmValue
  /** Where the value's own words say too little. */
  readonly words?: string
  /** What follows the words and only counts from the day of drawing: 'which makes 16 on 26 March 2026'. */
  readonly counted?: string
  /** What a person must check before it leaves. */
  readonly note?: string
  readonly sources: readonly Source[]
}

/** One line of the draft: the question, the answer that stands, and where it came from. */
export type NrmLine = Omit<NrmQuestion, 'slug' | 'max' | 'when'> & {
  /** Its condition holds, by the values that stand. */
  readonly asked: boolean
  /** Blank: 'missing' when the form would refuse it so, otherwise 'optional-blank'. */
  readonly state: 'drawn' | 'edited' | 'missing' | 'optional-blank'
  /** The edit if there is one; otherwise, or when the edit was emptied, what was drawn; otherwise '' or []. */
  readonly value: NrmValue
  /** Without what is counted from the day: see `wordsOf`. */
  readonly words: string
  readonly counted?: string
  /** What the case holds, in words; '' when nothing. */
  readonly drawn: string
  readonly note?: string
  /** Of what was drawn: they stay when a person words the answer otherwise. */
  readonly sources: Source[]
  /** Who last changed the wording, or emptied it to go back to what the case holds: `state` tells which. */
  readonly editedBy?: { readonly name: string; readonly at: Date; readonly version: number }
}

export type NrmDraft = {
  readonly lines: NrmLine[]
  /** Keys of required questions that are asked and have no answer. */
  readonly missing: string[]
  /** The same for two drafts exactly when documents say the same of what is asked, whatever the day: what a sign-off signs. */
  readonly fingerprintText: string
}
