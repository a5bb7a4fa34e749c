import type { PermissionId } from '../access/permissions'

/** One thing that a role does here, and where. `may` is the permission behind the place: the tour leads nowhere else. */
export type Point = {
  readonly says: string
  readonly href?: string
  readonly link?: string
  readonly may?: PermissionId
}

// What several roles do alike.

export const ring: Point = {
  says: 'When you need somebody now, day or night, Who to ring says who is on call and which numbers to use.',
  href: '/contacts',
  link: 'Who to ring',
  may: 'contact.see',
}
export const leave: Point = {
  says: '“Leave this page” hides everything and signs you out; Shift pressed three times does too. It does not clear the browser’s history. Without scripts, sign out first.',
}
export const unsure: Point = {
  says: 'A word you do not know, or a rule you want to check? Guidance explains it and says where it comes from.',
  href: '/guidance',
  link: 'Guidance',
}
export const find: Point = {
  says: 'Find looks for a child by a name in any spelling, a date of birth, a reference, a phone number, a plate or an address. It shows only what you may open.',
  href: '/find',
  link: 'Find',
  may: 'case.find',
}
export const clocks: Point = {
  says: 'Late or due shows every due time that Holdfast counts, with what started it and the rule it comes from.',
  href: '/clocks',
  link: 'Late or due',
  may: 'clock.see',
}
export const restrict: Point = {
  says: 'When only a few may know of a child, restrict the case to named people, from its own page. To everybody else it is then as if it were not there.',
  may: 'case.restrict',
}
