/**
 * The steps that a case records (domain fact base 3.1, in its order), and one for concerns about people who work with
 * children. All steps of the pathway, and what makes each apply, stand in ../pathway/steps.ts.
 */
export type StepId = 'police' | 'childrens-services' | 'designated-officer' | 'strategy-meeting' | 'nrm'
export const stepEventIds = [
  'sent',
  'acknowledged',
  'decided',
  'not-needed',
  'not-needed-agreed',
  'needed-after-all',
  'ready',
] as const
export type StepEventId = (typeof stepEventIds)[number]

export type Step = {
  readonly id: StepId
  readonly title: string
  /** What it is for, to somebody new to safeguarding. */
  readonly why: string
  /** What to press when it is to be recorded for the first time, and again: the NRM referral is sent once. */
  readonly start: string
  readonly again?: string
  /** The word for each state. */
  readonly states: { readonly sent: string; readonly acknowledged: string; readonly decided: string }
  /** What is still to come after the last that can be recorded: the step is then not done. */
  readonly goesOn?: string
  readonly source: string
}

/** In England’s words; `stepIn` says them in another nation’s. Source: domain fact base 1.1, PATH-01, 02, 04, 05 and 09; each step names the publication. */
export const steps: readonly Step[] = [
  {
    id: 'police',
    title: 'Police',
    why: 'Call 999 when a child is in danger now, and 101 when a crime may have happened but nobody is in danger now.',
    start: 'Record a call to the police',
    again: 'Record another call to the police',
    states: { sent: 'Told', acknowledged: 'Reference given', decided: 'Decision known' },
    source: 'NSPCC, Helping children who have been trafficked',
  },
  {
    id: 'childrens-services',
    title: 'Children’s services',
    why: 'Tell the children’s services of the area where the child is now. It is always needed, and never waits for consent or for certainty.',
    start: 'Record the referral to children’s services',
    again: 'Record another referral to children’s services',
    states: { sent: 'Referred', acknowledged: 'Acknowledged', decided: 'Decision known' },
    source: 'Working Together to Safeguard Children 2023',
  },
  {
    id: 'designated-officer',
    title: 'Designated officer',
    why: 'Somebody must also tell the officer who looks into concerns about people who work with children: the LADO (local authority designated officer) of the council where the person works. Do not tell the person, and do not ask them about it: the officer says when.',
    start: 'Record that the designated officer was told',
    again: 'Record that the designated officer was told again',
    states: { sent: 'Told', acknowledged: 'Acknowledged', decided: 'Advice known' },
    source: 'Working Together to Safeguard Children 2023; to be confirmed',
  },
  {
    id: 'strategy-meeting',
    title: 'Strategy meeting',
    why: 'Children’s services, police and health, and others who know the child, share what they know and decide how to protect the child.',
    start: 'Record that a strategy meeting was asked for',
    again: 'Record that another strategy meeting was asked for',
    states: { sent: 'Asked for', acknowledged: 'Date set', decided: 'Held' },
    source: 'Working Together to Safeguard Children 2023',
  },
  {
    id: 'nrm',
    title: 'NRM referral',
    why: 'The National Referral Mechanism decides whether somebody is a victim of modern slavery. Only a first responder organisation can refer, on the Home Office’s own site, after children’s services have been told. A child’s consent is not needed.',
    start: 'Record that the NRM referral was sent',
    states: {
      sent: 'Sent by a first responder',
      acknowledged: 'Reference received',
      decided: 'First decision received',
    },
    goesOn:
      'This is the first decision. Record the last one, conclusive grounds, under “Something happened” on the page “Steps and clocks” when it comes.',
    source: 'Home Office first responder toolkit, April 2026',
  },
]

export const stepOf = (id: string): Step | undefined => steps.find(step => step.id === id)
