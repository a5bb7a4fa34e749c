/** What of a case somebody opened, for the trail: a whole sentence for each of its pages, and no word of the case. */
const opened = {
  alerts: '{who} opened the alerts of case {case}.',
  allocation: '{who} opened the page on which case {case} is allocated.',
  'body-map': '{who} opened the body map of case {case}.',
  child: '{who} opened what is known of the child of case {case}.',
  chronology: '{who} opened the chronology of case {case}.',
  closing: '{who} opened the page on which case {case} is closed or reopened.',
  concern: '{who} opened a concern of case {case}.',
  danger: '{who} opened the form about danger on case {case}.',
  decision: '{who} opened the decision on case {case}.',
  determination: '{who} opened the form for a determination on case {case}.',
  entry: '{who} opened an entry of the chronology of case {case}.',
  'entry-form': '{who} opened the form to add to the chronology of case {case}.',
  evidence: '{who} opened the signs and evidence of case {case}.',
  exports: '{who} opened the list of what was exported of case {case}.',
  facts: '{who} opened what is known around the child of case {case}.',
  'file-form': '{who} opened the form to add a file to case {case}.',
  files: '{who} opened the files of case {case}.',
  flags: '{who} opened the flags of case {case}.',
  handover: '{who} opened the form to hand over case {case}.',
  nation: '{who} opened the page on which nation’s law applies to case {case}.',
  overview: '{who} opened the overview of case {case}.',
  people: '{who} opened the people around the child of case {case}.',
  questions: '{who} opened the questions to the author of case {case}.',
  referrals: '{who} opened the list of who was told of case {case}.',
  restriction: '{who} opened the page on to whom case {case} is open.',
  step: '{who} opened the form for a step of case {case}.',
  steps: '{who} opened the steps and clocks of case {case}.',
  voice: '{who} opened what the child of case {case} was told and wants.',
  'time-line': '{who} opened the time line of case {case}.',
} as const

/** Where on a case somebody was shown where the child can be found. */
const revealed = {
  child: '{who} revealed where the child of case {case} can be found, with what is known of the child.',
  chronology: '{who} revealed where the child of case {case} can be found, in the chronology for printing.',
  entry: '{who} revealed where the child of case {case} can be found, in an entry of the chronology.',
  nrm: '{who} revealed where the child of case {case} can be found, in the NRM draft.',
  people: '{who} revealed where the child of case {case} can be found, with a person around the child.',
  plan: '{who} revealed where the child of case {case} can be found, in the plan.',
} as const

/** The codes that the trail keeps. */
export type CasePart = keyof typeof opened | keyof typeof revealed
export const caseParts = [...new Set([...Object.keys(opened), ...Object.keys(revealed)])] as CasePart[]

const sentences: { readonly [action: string]: { readonly [part: string]: string } } = {
  'case.open': opened,
  'location.reveal': revealed,
}

/** The sentence for an opening that says of what part it was; those from before 29 November 2026 say none. */
export const toldOfPart = (action: string, part: unknown): string | undefined =>
  typeof part === 'string' ? sentences[action]?.[part] : undefined
