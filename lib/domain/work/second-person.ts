type Waits = { readonly says: string; readonly page: string }

/** What waits for a second person beside steps: in words, and on which page. */
const proposals: { readonly [what: string]: Waits } = {
  lift: { says: 'Lift the restriction', page: 'restriction' },
  'let-back': { says: 'Let a colleague back', page: 'restriction' },
  closing: { says: 'Close the case', page: 'closing' },
}

/** What somebody proposed that takes two, and where below its case it is answered; `what` is one of these, or a step. */
export const secondPerson = (what: string | null): Waits =>
  proposals[what ?? ''] ?? { says: 'A step is not needed', page: `steps/${what}/not-needed-agreed` }
