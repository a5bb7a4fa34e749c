type Waits = { readonly says: string; readonly page: string }

/** What waits on a restricted case for another of the people whom it names. */
const onRestriction: { readonly [what: string]: Waits } = {
  lift: { says: 'Lift the restriction', page: 'restriction' },
  'let-back': { says: 'Let a colleague back', page: 'restriction' },
}

/** What somebody proposed that takes two, and where below its case it is answered; `what` is one of these, or a step. */
export const secondPerson = (what: string | null): Waits =>
  onRestriction[what ?? ''] ?? { says: 'A step is not needed', page: `steps/${what}/not-needed-agreed` }
