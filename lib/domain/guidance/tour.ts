import type { PermissionId } from '../access/permissions'
import type { Role } from '../access/role'

/** One thing that a role does here, and where. `may` is the permission behind the place: the tour leads nowhere else. */
export type Point = {
  readonly says: string
  readonly href?: string
  readonly link?: string
  readonly may?: PermissionId
}

const ring: Point = {
  says: 'When you need somebody now, day or night, Who to ring says who is on call and which numbers to use.',
  href: '/contacts',
  link: 'Who to ring',
  may: 'contact.see',
}
const leave: Point = {
  says: '“Leave this page” hides everything and signs you out; Shift pressed three times does too. It does not clear the browser’s history. Without scripts, sign out first.',
}
const unsure: Point = {
  says: 'A word you do not know, or a rule you want to check? Guidance explains it and says where it comes from.',
  href: '/guidance',
  link: 'Guidance',
}

/** What each role does here and where, in five to seven short points, for somebody who signs in for the first time. */
export const tour: { readonly [R in Role]: readonly Point[] } = {
  practitioner: [
    {
      says: 'Worried about a child? Record it in your own words. You need not be sure, and “not known” is an answer. If the child is in danger now, call 999 first.',
      href: '/concerns',
      link: 'Record a concern',
      may: 'concern.write',
    },
    {
      says: 'What you send is in your safeguarding lead’s inbox at once. Nobody may be looking: if it cannot wait, ring them. The case shows what you can do yourself, step by step.',
    },
    {
      says: 'My work shows what is late, what waits for you and what comes next, on your concerns and on the cases you were given.',
      href: '/',
      link: 'My work',
      may: 'work.see',
    },
    {
      says: 'Write down each call, visit or thing the child said once, under Chronology. Holdfast uses it wherever it is needed, in the NRM draft too.',
      href: '/cases',
      link: 'Cases',
      may: 'case.list',
    },
    ring,
    unsure,
    leave,
  ],
  lead: [
    {
      says: 'New concerns wait in the inbox. Read each one, compare it with children already known, and decide with your reasons.',
      href: '/inbox',
      link: 'Inbox',
      may: 'inbox.read',
    },
    {
      says: 'When a child is in danger and you are on call, an alert stands on top of My work. Opening the case stops it and tells whoever raised it that you have it.',
      href: '/',
      link: 'My work',
      may: 'work.see',
    },
    {
      says: 'You see every case of your organisation, unless it is restricted and does not name you.',
      href: '/cases',
      link: 'Cases',
      may: 'case.list',
    },
    {
      says: 'On a case, Signs and evidence sets out what is recorded. Whether it amounts to trafficking is your judgement: record it there as a determination.',
    },
    {
      says: 'Plan who is on duty and who is on call, so that there is always somebody for an urgent concern to go to.',
      href: '/duty',
      link: 'Who is on duty',
      may: 'duty.see',
    },
    ring,
    unsure,
  ],
  manager: [
    {
      says: 'My work shows what waits for you: cases without a worker, steps to agree on, NRM drafts to sign off.',
      href: '/',
      link: 'My work',
      may: 'work.see',
    },
    {
      says: 'Allocate a case from its own page: choose who holds it. Its history stays with it.',
      href: '/cases',
      link: 'Cases',
      may: 'case.list',
    },
    {
      says: 'A colleague prepares an NRM draft; you read it and sign it off. Nobody signs off what they prepared themselves.',
    },
    {
      says: 'Only a signed draft is exported without DRAFT on its pages. Holdfast sends it nowhere: a first responder does, on the Home Office’s own site.',
    },
    {
      says: 'Plan who is on duty and who is on call. If nobody reads an urgent alert, it goes on to you, and helps only if you look.',
      href: '/duty',
      link: 'Who is on duty',
      may: 'duty.see',
    },
    ring,
    unsure,
  ],
  auditor: [
    {
      says: 'Who looked tells, a sentence each, who opened or changed what, and who was refused.',
      href: '/trail',
      link: 'Who looked',
      may: 'trail.read',
    },
    { says: 'Narrow it by person, by case reference, by what was done, or by day.' },
    {
      says: 'Nobody can change or remove a line, and what you look at here is written down too.',
    },
    { says: 'You do not see what a case says. If you need to, ask a manager of the organisation.' },
    unsure,
    leave,
  ],
  administrator: [
    {
      says: 'Add the people who sign in, say what each may do, and send each their link.',
      href: '/people',
      link: 'People',
      may: 'account.list',
    },
    {
      says: 'When somebody leaves, disable them: they are signed out at once, and what they wrote stays.',
    },
    {
      says: 'Keep the organisation’s name and nation right: the nation decides whose law a new case begins with.',
      href: '/organisation',
      link: 'Organisation',
      may: 'organisation.see',
    },
    {
      says: 'Keep the numbers that others ring in the night, and check them every three months.',
      href: '/contacts',
      link: 'Who to ring',
      may: 'contact.see',
    },
    {
      says: 'E-mail that could not be sent is listed for you, so that no alert is lost unseen.',
      href: '/messages',
      link: 'E-mail',
      may: 'message.see',
    },
    { says: 'You do not see what a case says, and you do not need to.' },
    unsure,
  ],
}

/** What Holdfast is not, in sentences that stand on their own. */
export const isNot: readonly { readonly not: string; readonly but: string }[] = [
  {
    not: 'It is not an emergency service.',
    but: 'If a child is in danger now, call 999. Nobody watches Holdfast round the clock; an alert goes to whoever is on call, then to others, by e-mail where that is set up; it helps only if somebody looks.',
  },
  {
    not: 'It does not decide whether a child has been trafficked.',
    but: 'It sets out what is recorded and what is missing. A person decides, and signs their reasons.',
  },
  {
    not: 'It sends nothing to the Home Office, the police or a council.',
    but: 'It prepares what you read out, print or export. Making the call and sending the form stay with you.',
  },
  {
    not: 'It is not legal or immigration advice.',
    but: 'Rules are shown with their source and edition, and those still to be confirmed say so. Ask a lawyer where it matters.',
  },
  {
    not: 'It does not replace your local procedures.',
    but: 'Your organisation and your safeguarding partners have their own. Where they differ, follow them and tell your safeguarding lead.',
  },
  {
    not: 'It is not for a child or a family to use.',
    but: 'It is written so that a child could read it later, but it is a record for the people who protect them.',
  },
]
