/** A page with a question that takes many words, and what stands in it before somebody writes on. */
export type WritingPage = {
  readonly name: string
  readonly url: string
  readonly question: string
  /** Where it differs from what the page brings. */
  readonly stands?: string
  /** What has to be chosen first so that it is asked. */
  readonly open?: string
}

const sentence = 'Visited at the usual time; nothing else was said, and the next visit was agreed. '
/** More than any question takes: the words of somebody who pasted a whole file. */
const story = sentence.repeat(Math.ceil(100_000 / sentence.length)).slice(0, 100_000)

/** Where people write on a case with 2,000 entries, and a concern whose story has 100,000 letters. */
export const writingPages = (base: string, at: { longCaseId: string; draftId: string }): WritingPage[] => {
  const long = `${base}/cases/${at.longCaseId}`
  return [
    { name: 'entry', url: `${long}/entries/new`, question: 'what' },
    { name: 'determination', url: `${long}/determination`, question: 'reasons' },
    { name: 'nrm-answer', url: `${long}/nrm/treatment`, question: 'value' },
    { name: 'plan', url: `${long}/plan/change`, question: 'risks' },
    {
      name: 'concern-100000',
      url: `${base}/concerns/draft/${at.draftId}/worry`,
      question: 'whatWorries',
      stands: story,
    },
  ]
}
