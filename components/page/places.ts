/** Where the header can lead. Which of them a person sees is decided by permission, not here. */
export type NavKey =
  | 'find'
  | 'work'
  | 'record'
  | 'inbox'
  | 'cases'
  | 'clocks'
  | 'contacts'
  | 'trail'
  | 'people'
  | 'messages'
  | 'organisation'
  | 'guidance'

export const places: { readonly [K in NavKey]: { readonly href: string; readonly title: string } } = {
  find: { href: '/find', title: 'Find' },
  work: { href: '/', title: 'My work' },
  record: { href: '/concerns', title: 'Record a concern' },
  inbox: { href: '/inbox', title: 'Inbox' },
  cases: { href: '/cases', title: 'Cases' },
  clocks: { href: '/clocks', title: 'Late or due' },
  contacts: { href: '/contacts', title: 'Who to ring' },
  trail: { href: '/trail', title: 'Who looked' },
  people: { href: '/people', title: 'People' },
  messages: { href: '/messages', title: 'E-mail' },
  organisation: { href: '/organisation', title: 'Organisation' },
  guidance: { href: '/guidance', title: 'Guidance' },
}

/** Pages of these tell of children: on paper each sheet bears the marking, a list too. */
const ofChildren: ReadonlySet<NavKey> = new Set([
  'find',
  'work',
  'record',
  'inbox',
  'cases',
  'clocks',
  'trail',
])
export const isOfChildren = (key: NavKey | undefined): boolean => key !== undefined && ofChildren.has(key)
