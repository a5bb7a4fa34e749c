import type { Role } from '../access/role'
import { clocks, find, leave, type Point, restrict, ring, unsure } from './points'

/** What each role does here and where, in five to eleven short points, for somebody who signs in for the first time. */
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
    {
      says: 'Under Plan, write what keeps the child safe: who does what by when, what the child wants, and what happens if they go missing.',
      may: 'plan.change',
    },
    find,
    clocks,
    {
      says: 'While you are on duty, you may open a case that is not yours and needs you now, with a reason. Whoever holds it and the leads are told.',
      href: '/duty/open',
      link: 'Open a case on duty',
      may: 'cover.ask',
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
      says: 'Under Plan stands what keeps the child safe: who does what by when, and what happens if they go missing. You may write it too.',
      may: 'plan.change',
    },
    restrict,
    find,
    clocks,
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
      says: 'Under Plan you read, and print, what keeps a child safe. Whoever holds the case writes it, or a safeguarding lead.',
      may: 'plan.print',
    },
    restrict,
    find,
    clocks,
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
