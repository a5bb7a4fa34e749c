/** Where the header can lead. Which of them a person sees is decided by permission, not here. */
export type NavKey =
  | 'find'
  | 'work'
  | 'record'
  | 'inbox'
  | 'cases'
  | 'trail'
  | 'people'
  | 'organisation'
  | 'guidance'

export const places: { readonly [K in NavKey]: { readonly href: string; readonly title: string } } = {
  find: { href: '/find', title: 'Find' },
  work: { href: '/', title: 'My work' },
  record: { href: '/concerns', title: 'Record a concern' },
  inbox: { href: '/inbox', title: 'Inbox' },
  cases: { href: '/cases', title: 'Cases' },
  trail: { href: '/trail', title: 'Who looked' },
  people: { href: '/people', title: 'People' },
  organisation: { href: '/organisation', title: 'Organisation' },
  guidance: { href: '/guidance', title: 'Guidance' },
}
