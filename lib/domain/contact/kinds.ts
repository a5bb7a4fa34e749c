import type { TermId } from '../guidance/terms'
import { type InNations, inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'

/** `every` holds in all nations: where a number is written down, nobody knows yet whom it is for. */
type Kind = {
  readonly id: string
  readonly name: InNations<string>
  readonly term?: InNations<TermId | null>
}

/** What a number of the directory is for. Source: domain fact base 3.1, 3.9 and 5; the wording is our own. */
export const kinds: readonly Kind[] = [
  {
    id: 'childrens-services',
    name: {
      every: 'Who protects children, by day',
      England: 'Children’s services, by day',
      Wales: 'Social services, by day',
      Scotland: 'Social work service, by day',
      'Northern Ireland': 'Gateway, by day',
    },
    term: {
      every: 'services',
      Wales: 'socialServices',
      Scotland: 'socialWork',
      'Northern Ireland': 'gateway',
    },
  },
  {
    id: 'emergency-duty',
    name: {
      every: 'Who protects children, emergency duty (nights, weekends)',
      England: 'Children’s services, emergency duty team (nights, weekends)',
      Wales: 'Social services, emergency duty team (nights, weekends)',
      Scotland: 'Social work service, out of hours (nights, weekends)',
      'Northern Ireland': 'Health and Social Care Trust, out of hours (nights, weekends)',
    },
  },
  { id: 'police-local', name: { every: 'Police: local unit' } },
  { id: 'health', name: { every: 'NHS and health' } },
  {
    id: 'staff-concern',
    name: {
      every: 'Concern about staff',
      England: 'Concern about staff: designated officer (often called the LADO)',
      Wales: 'Concern about staff: designated officer',
      Scotland: 'Concern about staff: social work service',
      'Northern Ireland': 'Concern about staff: designated officer',
    },
    term: { every: null, England: 'officer' },
  },
  { id: 'interpreter', name: { every: 'Interpreters' } },
  { id: 'own-team', name: { every: 'Our own teams and duty desks' } },
  { id: 'other', name: { every: 'Others' } },
]

/** What it is called where the organisation works. */
export function kindIn(id: string, nation: Nation): { name: string; term: TermId | null } {
  const kind = kinds.find(each => each.id === id)
  if (!kind) return { name: id, term: null }
  return { name: inNation(kind.name, nation), term: kind.term ? inNation(kind.term, nation) : null }
}

/** The order in which they are listed. */
export const kindOrder = (id: string): number => kinds.findIndex(kind => kind.id === id)

export const hoursInWords = { day: 'By day', night: 'Nights and weekends', always: 'Day and night' } as const
export type Hours = keyof typeof hoursInWords
