/** What was done for a child in danger, case by case. */
export type DoneInDanger = {
  readonly policeTold: boolean
  readonly servicesTold: boolean
  /** Who holds the case. */
  readonly workers: readonly string[]
}

/** What is not done yet for a child in danger, the most protective first, and who holds the case. Source: PATH-02. */
export const leftInDanger = ({ policeTold, servicesTold, workers }: DoneInDanger): string =>
  [
    ...(policeTold ? [] : ['Police not told.']),
    ...(servicesTold ? [] : ['Children’s services not told.']),
    ...(policeTold && servicesTold ? ['Police and children’s services told.'] : []),
    workers.length > 0 ? `Held by ${workers.join(', ')}.` : 'Nobody holds it.',
  ].join(' ')
