import type { TermId } from '../guidance/terms'

type Kind = { readonly id: string; readonly name: string; readonly term?: TermId }

/** What a number of the directory is for. Source: domain fact base 3.1, 3.9 and 5; the wording is our own. */
export const kinds: readonly Kind[] = [
  { id: 'childrens-services', name: 'Children’s services, by day', term: 'services' },
  { id: 'emergency-duty', name: 'Children’s services, emergency duty team (nights, weekends)' },
  { id: 'police-local', name: 'Police: local unit' },
  { id: 'health', name: 'NHS and health' },
  {
    id: 'staff-concern',
    name: 'Concern about staff: designated officer (often called the LADO)',
    term: 'officer',
  },
  { id: 'interpreter', name: 'Interpreters' },
  { id: 'own-team', name: 'Our own teams and duty desks' },
  { id: 'other', name: 'Others' },
]

export const kindOf = (id: string): Kind => kinds.find(kind => kind.id === id) ?? { id, name: id }
/** The order in which they are listed. */
export const kindOrder = (id: string): number => kinds.findIndex(kind => kind.id === id)

export const hoursInWords = { day: 'By day', night: 'Nights and weekends', always: 'Day and night' } as const
export type Hours = keyof typeof hoursInWords
