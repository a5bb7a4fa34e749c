import type { Role } from './role'

/**
 * How a person stands to a case:
 * authored: they recorded the concern · triage: the same, while nobody has decided on it ·
 * duty: in triage, and they are on duty now · cover: they opened it to themselves, with a reason, for the turn of duty
 * that runs now · allocated: it is theirs to work on · named: restricted, to them among
 * others · matched: a concern that may be about the child of such a case · organisation: any case of their
 * organisation. For what is no case: organisation. A restricted case is shut to all whom it does not name.
 */
export type Scope =
  | 'authored'
  | 'triage'
  | 'duty'
  | 'cover'
  | 'allocated'
  | 'named'
  | 'matched'
  | 'organisation'

/** One thing a person can do. Absent means no. */
export type Permission = {
  readonly about: 'case' | 'organisation'
  /** What it is, as the help page and the README list it. */
  readonly name: string
  /** Whole sentences for the audit trail; {who} and {case} are the only blanks. */
  readonly told: string
  readonly refused: string
  readonly scope: Partial<Record<Role, readonly Scope[]>>
  /** Only refusals are told: a person's own unsent words, saved every few seconds, are not news. */
  readonly quiet?: true
  /** Stays when a case is restricted and does not name them: their own words. Never when it is about them. */
  readonly whenShut?: true
  /** Stays when a case is closed: what reads it, protects it, or opens it again. Everything else adds to it. */
  readonly whenClosed?: true
}

const working = {
  practitioner: ['triage', 'duty', 'cover', 'allocated', 'named'],
  lead: ['organisation'],
} as const
const overseeing = { ...working, manager: ['organisation'] } as const
const leadAndManager = { lead: ['organisation'], manager: ['organisation'] } as const
const everyone = {
  practitioner: ['organisation'],
  lead: ['organisation'],
  manager: ['organisation'],
  auditor: ['organisation'],
  administrator: ['organisation'],
} as const

const about = (
  name: string,
  subject: Permission['about'],
  told: string,
  refused: string,
  scope: Permission['scope'],
): Permission => ({ name, about: subject, told, refused, scope })

/** What stays when the case is closed. */
const stands = (row: Permission): Permission => ({ ...row, whenClosed: true })

/** Every permission: who, over what, and how the trail tells it. The help page and the README print it. */
export const permissions = {
  'draft.keep': {
    about: 'organisation',
    name: 'Keep a draft',
    told: '{who} kept a draft.',
    refused: '{who} was refused a draft.',
    scope: {
      practitioner: ['organisation'],
      lead: ['organisation'],
      manager: ['organisation'],
      administrator: ['organisation'],
    },
    quiet: true,
  },
  'concern.write': about(
    'Write a concern',
    'organisation',
    '{who} worked on a concern not yet submitted.',
    '{who} was refused writing a concern.',
    {
      practitioner: ['organisation'],
      lead: ['organisation'],
    },
  ),
  'concern.record': about(
    'Submit a concern',
    'organisation',
    '{who} submitted a concern, which opened case {case}.',
    '{who} was refused submitting a concern.',
    {
      practitioner: ['organisation'],
      lead: ['organisation'],
    },
  ),
  'concern.follow': {
    about: 'case',
    name: 'Follow their own concern',
    told: '{who} looked at their own concern on case {case}.',
    refused: '{who} was refused their concern on case {case}.',
    scope: { practitioner: ['authored'], lead: ['authored'] },
    whenShut: true,
    whenClosed: true,
  },
  'case.list': about(
    'List cases',
    'organisation',
    '{who} looked at the list of cases.',
    '{who} was refused the list of cases.',
    {
      practitioner: ['organisation'],
      lead: ['organisation'],
      manager: ['organisation'],
    },
  ),
  'clock.see': about(
    'See what is late or due on cases',
    'organisation',
    '{who} looked at what is late or due.',
    '{who} was refused what is late or due.',
    {
      practitioner: ['organisation'],
      lead: ['organisation'],
      manager: ['organisation'],
    },
  ),
  'workload.see': about(
    'See who holds how many cases, and what is late by step and agency',
    'organisation',
    '{who} looked at the workload.',
    '{who} was refused the workload.',
    leadAndManager,
  ),
  'case.find': about(
    'Find a case',
    'organisation',
    '{who} searched the cases.',
    '{who} was refused searching the cases.',
    {
      practitioner: ['organisation'],
      lead: ['organisation'],
      manager: ['organisation'],
    },
  ),
  'case.open': stands(
    about('Open a case', 'case', '{who} opened case {case}.', '{who} was refused case {case}.', {
      ...overseeing,
      practitioner: [...working.practitioner, 'matched'],
    }),
  ),
  'case.allocate': about(
    'Allocate a case',
    'case',
    '{who} allocated case {case}.',
    '{who} was refused allocating case {case}.',
    leadAndManager,
  ),
  'handover.write': about(
    'Hand a case over',
    'case',
    '{who} wrote a handover of case {case}.',
    '{who} was refused handing over case {case}.',
    { practitioner: ['allocated', 'named'], ...leadAndManager },
  ),
  'handover.see': stands(
    about(
      'Read a handover',
      'case',
      '{who} opened a handover of case {case}.',
      '{who} was refused a handover of case {case}.',
      { practitioner: ['allocated', 'named'], ...leadAndManager },
    ),
  ),
  'handover.confirm': about(
    'Confirm having read a handover to them',
    'case',
    '{who} confirmed having read the handover of case {case}.',
    '{who} was refused confirming the handover of case {case}.',
    { practitioner: ['allocated', 'named'] },
  ),
  'flag.write': about(
    'Flag a case, and review or remove a flag',
    'case',
    '{who} changed the flags of case {case}.',
    '{who} was refused changing the flags of case {case}.',
    overseeing,
  ),
  'case.restrict': stands(
    about(
      'Restrict a case to named people',
      'case',
      '{who} changed to whom case {case} is open.',
      '{who} was refused changing to whom case {case} is open.',
      leadAndManager,
    ),
  ),
  'case.unrestrict': stands(
    about(
      'Lift a restriction',
      'case',
      '{who} had a part in lifting the restriction of case {case}.',
      '{who} was refused lifting the restriction of case {case}.',
      leadAndManager,
    ),
  ),
  'match.settle': stands(
    about(
      'Say that a concern is not about the child of a restricted case',
      'case',
      '{who} said whether the concern of case {case} is about a child they hold.',
      '{who} was refused saying whose child the concern of case {case} is about.',
      { practitioner: ['matched'], lead: ['matched'], manager: ['matched'] },
    ),
  ),
  'case.nation': about(
    'Say which nation’s law applies to a case',
    'case',
    '{who} changed the nation of case {case}.',
    '{who} was refused changing the nation of case {case}.',
    leadAndManager,
  ),
  'location.reveal': stands(
    about(
      'See where a child can be found',
      'case',
      '{who} revealed where the child of case {case} can be found.',
      '{who} was refused where the child of case {case} can be found.',
      overseeing,
    ),
  ),
  'inbox.read': about(
    'Read the inbox',
    'organisation',
    '{who} looked at the concerns waiting for a decision.',
    '{who} was refused the concerns waiting for a decision.',
    {
      lead: ['organisation'],
    },
  ),
  'triage.match': about(
    'Compare a concern with children already known',
    'case',
    '{who} compared case {case} with children already known.',
    '{who} was refused comparing case {case} with children already known.',
    {
      lead: ['organisation'],
    },
  ),
  'triage.decide': about(
    'Decide on a concern',
    'case',
    '{who} decided on the concern of case {case}.',
    '{who} was refused deciding on the concern of case {case}.',
    {
      lead: ['organisation'],
    },
  ),
  'question.ask': about(
    'Ask the author a question',
    'case',
    '{who} asked the author a question on case {case}.',
    '{who} was refused asking a question on case {case}.',
    {
      lead: ['organisation'],
    },
  ),
  'question.answer': about(
    'Answer a question put to them',
    'case',
    '{who} answered a question on case {case}.',
    '{who} was refused answering a question on case {case}.',
    {
      practitioner: ['authored'],
      lead: ['authored'],
    },
  ),
  'reply.read': stands(
    about(
      'Read what an author writes of their concern',
      'case',
      '{who} read what was written about the concern of case {case}.',
      '{who} was refused what was written about the concern of case {case}.',
      {
        lead: ['organisation'],
      },
    ),
  ),
  'reply.write': about(
    'Write to the lead or the author of a concern',
    'case',
    '{who} wrote about the concern of case {case}.',
    '{who} was refused writing about the concern of case {case}.',
    {
      practitioner: ['authored'],
      lead: ['organisation'],
    },
  ),
  'alert.read': stands(
    about(
      'Say that they have an alert',
      'case',
      '{who} said that they have, or have read, the alert on case {case}.',
      '{who} was refused the alert on case {case}.',
      leadAndManager,
    ),
  ),
  'entry.write': about(
    'Add to the chronology',
    'case',
    '{who} added to the chronology of case {case}.',
    '{who} was refused adding to the chronology of case {case}.',
    working,
  ),
  'chronology.print': stands(
    about(
      'Print the chronology',
      'case',
      '{who} opened the chronology of case {case} for printing.',
      '{who} was refused the chronology of case {case}.',
      overseeing,
    ),
  ),
  'file.add': about(
    'Add a file',
    'case',
    '{who} added a file to case {case}.',
    '{who} was refused adding a file to case {case}.',
    working,
  ),
  'file.see': stands(
    about(
      'Look at a file',
      'case',
      '{who} looked at a file of case {case}.',
      '{who} was refused looking at a file of case {case}.',
      overseeing,
    ),
  ),
  'file.download': stands(
    about(
      'Download a file',
      'case',
      '{who} downloaded a file of case {case}.',
      '{who} was refused downloading a file of case {case}.',
      overseeing,
    ),
  ),
  'file.lock': stands(
    about(
      'Lock a file away',
      'case',
      '{who} locked a file of case {case} away.',
      '{who} was refused locking a file of case {case} away.',
      overseeing,
    ),
  ),
  'file.remove': stands(
    about(
      'Remove a locked file on police advice',
      'case',
      '{who} removed a file of case {case} on the advice of the police.',
      '{who} was refused removing a file of case {case}.',
      leadAndManager,
    ),
  ),
  'body-map.mark': about(
    'Add to the body map',
    'case',
    '{who} added to the body map of case {case}.',
    '{who} was refused adding to the body map of case {case}.',
    working,
  ),
  'person.change': about(
    'Add or change somebody around the child',
    'case',
    '{who} changed somebody around the child on case {case}.',
    '{who} was refused changing somebody around the child on case {case}.',
    working,
  ),
  'child.change': about(
    'Change what is known of the child',
    'case',
    '{who} changed what is known of the child of case {case}.',
    '{who} was refused changing what is known of the child of case {case}.',
    working,
  ),
  'fact.change': about(
    'Say what is known around the child',
    'case',
    '{who} changed what is known around the child of case {case}.',
    '{who} was refused changing what is known around the child of case {case}.',
    working,
  ),
  'danger.raise': about(
    'Report that the child is in danger now',
    'case',
    '{who} reported danger now on case {case}.',
    '{who} was refused reporting danger on case {case}.',
    working,
  ),
  'danger.end': about(
    'Record that the immediate danger is over',
    'case',
    '{who} recorded that the immediate danger on case {case} is over.',
    '{who} was refused recording that the immediate danger on case {case} is over.',
    { practitioner: ['triage', 'cover', 'allocated', 'named'], lead: ['organisation'] },
  ),
  'determination.make': about(
    'Make a determination',
    'case',
    '{who} made a determination on case {case}.',
    '{who} was refused a determination on case {case}.',
    {
      lead: ['organisation'],
    },
  ),
  'step.record': about(
    'Record a step',
    'case',
    '{who} recorded a step on case {case}.',
    '{who} was refused recording a step on case {case}.',
    overseeing,
  ),
  'step.agree': about(
    'Agree that a step is not needed',
    'case',
    '{who} agreed that a step on case {case} is not needed.',
    '{who} was refused agreeing that a step on case {case} is not needed.',
    leadAndManager,
  ),
  'clock.move': about(
    'Give a clock another day, or say that it is no longer due',
    'case',
    '{who} gave a clock of case {case} another day, or said that it is no longer due.',
    '{who} was refused giving a clock of case {case} another day, or saying that it is no longer due.',
    leadAndManager,
  ),
  'plan.read': stands(
    about(
      'Read the plan that keeps a child safe',
      'case',
      '{who} read the plan of case {case}.',
      '{who} was refused the plan of case {case}.',
      overseeing,
    ),
  ),
  'plan.change': about(
    'Change the plan that keeps a child safe',
    'case',
    '{who} changed the plan of case {case}.',
    '{who} was refused changing the plan of case {case}.',
    { practitioner: ['cover', 'allocated', 'named'], lead: ['organisation'] },
  ),
  'plan.print': stands(
    about(
      'Print the plan that keeps a child safe',
      'case',
      '{who} opened the plan of case {case} for printing.',
      '{who} was refused the plan of case {case} for printing.',
      overseeing,
    ),
  ),
  'referral.print': stands(
    about(
      'Print what is read out or sent',
      'case',
      '{who} opened a paper of case {case} to print, read out or send.',
      '{who} was refused a paper of case {case}.',
      overseeing,
    ),
  ),
  'nrm.read': stands(
    about(
      'Read the NRM draft',
      'case',
      '{who} read the NRM draft of case {case}.',
      '{who} was refused the NRM draft of case {case}.',
      overseeing,
    ),
  ),
  'nrm.edit': about(
    'Change the wording of answers of the NRM draft',
    'case',
    '{who} edited the NRM draft of case {case}.',
    '{who} was refused editing the NRM draft of case {case}.',
    {
      practitioner: ['cover', 'allocated', 'named'],
      lead: ['organisation'],
    },
  ),
  'nrm.ready': about(
    'Pass the NRM draft to a manager',
    'case',
    '{who} passed the NRM draft of case {case} to a manager for sign-off.',
    '{who} was refused passing on the NRM draft of case {case}.',
    {
      practitioner: ['cover', 'allocated', 'named'],
      lead: ['organisation'],
    },
  ),
  'nrm.sign': about(
    'Sign off the NRM draft',
    'case',
    '{who} signed off the NRM draft of case {case}.',
    '{who} was refused signing off the NRM draft of case {case}.',
    {
      manager: ['organisation'],
    },
  ),
  'nrm.return': about(
    'Return the NRM draft for changes',
    'case',
    '{who} returned the NRM draft of case {case} for changes.',
    '{who} was refused returning the NRM draft of case {case}.',
    {
      manager: ['organisation'],
    },
  ),
  'nrm.export': stands(
    about(
      'Export the NRM draft',
      'case',
      '{who} exported the NRM draft of case {case}.',
      '{who} was refused exporting the NRM draft of case {case}.',
      leadAndManager,
    ),
  ),
  'closure.ask': about(
    'Ask that a case be closed, and take that back',
    'case',
    '{who} had a part in asking that case {case} be closed.',
    '{who} was refused asking that case {case} be closed.',
    { practitioner: ['cover', 'allocated', 'named'], ...leadAndManager },
  ),
  'closure.decide': stands(
    about(
      'Close a case, or return its closing summary',
      'case',
      '{who} answered the request to close case {case}.',
      '{who} was refused answering the request to close case {case}.',
      leadAndManager,
    ),
  ),
  'case.reopen': stands(
    about(
      'Reopen a closed case',
      'case',
      '{who} reopened case {case}.',
      '{who} was refused reopening case {case}.',
      { practitioner: ['cover', 'allocated', 'named'], ...leadAndManager },
    ),
  ),
  'duty.plan': about(
    'Plan who is on duty',
    'organisation',
    '{who} changed who is on duty.',
    '{who} was refused changing who is on duty.',
    leadAndManager,
  ),
  'duty.see': about(
    'See who is on duty',
    'organisation',
    '{who} looked at who is on duty.',
    '{who} was refused who is on duty.',
    leadAndManager,
  ),
  'cover.find': about(
    'Look for a case to open for a turn of duty',
    'organisation',
    '{who}, on duty, looked for a case among all that are not restricted.',
    '{who} was refused looking for a case on duty.',
    { practitioner: ['organisation'] },
  ),
  'cover.ask': about(
    'Open a case for a turn of duty, with a reason',
    'organisation',
    '{who}, on duty, opened case {case} to themselves with a reason.',
    '{who} was refused opening a case on duty.',
    { practitioner: ['organisation'] },
  ),
  'cover.see': stands(
    about(
      'See who opened a case on duty, and why',
      'case',
      '{who} looked at who opened case {case} on duty.',
      '{who} was refused who opened case {case} on duty.',
      { practitioner: ['cover', 'allocated', 'named'], ...leadAndManager },
    ),
  ),
  'cover.end': stands(
    about(
      'Shut a case that was opened on duty',
      'case',
      '{who} shut case {case} to whoever had opened it on duty.',
      '{who} was refused shutting case {case} to whoever had opened it on duty.',
      { practitioner: ['cover'], ...leadAndManager },
    ),
  ),
  'contact.see': about(
    'See who to ring',
    'organisation',
    '{who} looked at who to ring.',
    '{who} was refused who to ring.',
    everyone,
  ),
  'contact.keep': about(
    'Keep the numbers to ring',
    'organisation',
    '{who} kept the numbers to ring.',
    '{who} was refused keeping the numbers to ring.',
    {
      lead: ['organisation'],
      administrator: ['organisation'],
    },
  ),
  'message.see': about(
    'See the e-mail that was not sent',
    'organisation',
    '{who} looked at the e-mail that was not sent.',
    '{who} was refused the e-mail that was not sent.',
    {
      administrator: ['organisation'],
    },
  ),
  'message.resend': about(
    'Have an e-mail sent again',
    'organisation',
    '{who} had an e-mail sent again.',
    '{who} was refused having an e-mail sent again.',
    {
      administrator: ['organisation'],
    },
  ),
  'work.see': about(
    'See their own work',
    'organisation',
    '{who} looked at their work.',
    '{who} was refused their work.',
    everyone,
  ),
  'tour.take': about(
    'Take the tour',
    'organisation',
    '{who} was shown what their roles do.',
    '{who} was refused the tour.',
    everyone,
  ),
  'trail.read': about(
    'Read the audit trail',
    'organisation',
    '{who} read the audit trail.',
    '{who} was refused the audit trail.',
    {
      auditor: ['organisation'],
    },
  ),
  'account.list': about(
    'List the people who sign in',
    'organisation',
    '{who} looked at the people who sign in.',
    '{who} was refused the people who sign in.',
    {
      administrator: ['organisation'],
    },
  ),
  'account.change': about(
    'Add or change people who sign in',
    'organisation',
    '{who} added or changed a person who signs in.',
    '{who} was refused changing a person who signs in.',
    {
      administrator: ['organisation'],
    },
  ),
  'organisation.see': about(
    'See the organisation’s settings',
    'organisation',
    '{who} looked at the organisation’s settings.',
    '{who} was refused the organisation’s settings.',
    {
      administrator: ['organisation'],
    },
  ),
  'organisation.change': about(
    'Change the organisation’s settings',
    'organisation',
    '{who} changed the organisation’s settings.',
    '{who} was refused changing the organisation’s settings.',
    {
      administrator: ['organisation'],
    },
  ),
  'session.start': about(
    'Sign in',
    'organisation',
    '{who} signed in.',
    'Somebody failed to sign in as {who}.',
    everyone,
  ),
  'session.end': about(
    'Sign out',
    'organisation',
    '{who} signed out.',
    '{who} was refused signing out.',
    everyone,
  ),
  'session.unlock': about(
    'Unlock the screen',
    'organisation',
    '{who} unlocked their screen.',
    'Somebody failed to unlock the screen of {who}.',
    everyone,
  ),
} as const satisfies Record<string, Permission>

export type PermissionId = keyof typeof permissions
