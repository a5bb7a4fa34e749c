import { type InNations, inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'

/**
 * Whom a child may be referred to, or who is asked, beside those that have a step of their own (police, children's
 * services, the designated officer, the strategy meeting, the NRM). Source: domain fact base 1.9; the guardian services
 * 3.7, whose names in Scotland and Northern Ireland are to be confirmed, as are those of the services for adults there:
 * the fact base names none.
 */
export const agencies = [
  {
    id: 'guardian',
    name: {
      every: 'Independent child trafficking guardian service',
      Scotland: 'Guardianship Scotland',
      'Northern Ireland': 'Independent guardian service',
    },
  },
  {
    id: 'advice-line',
    name: { every: 'An advice line' },
    hint: { every: 'For example of the NSPCC, or the modern slavery helpline.' },
  },
  {
    id: 'health',
    name: { every: 'Health' },
    hint: { every: 'A hospital, a doctor, a nurse, or mental health.' },
  },
  { id: 'education', name: { every: 'A school or college' } },
  {
    id: 'immigration',
    name: { every: 'Home Office: immigration or asylum' },
    hint: { every: 'Not the NRM, which has a step of its own.' },
  },
  {
    id: 'adult-services',
    name: {
      every: 'Adult social care',
      Scotland: 'Adult support and protection, at the council',
      'Northern Ireland': 'Adult safeguarding, at the Health and Social Care Trust',
    },
    hint: {
      every: 'For an adult who is at risk beside the child.',
      Scotland:
        'For an adult who is at risk beside the child. What it is called in the area is to be confirmed.',
      'Northern Ireland':
        'For an adult who is at risk beside the child: its gateway team. What it is called in the area is to be confirmed.',
    },
  },
  { id: 'authority-elsewhere', name: { every: 'An authority in another area or country' } },
  { id: 'legal', name: { every: 'A solicitor or advocate' } },
  { id: 'charity', name: { every: 'A charity or support service' } },
  { id: 'other', name: { every: 'Somebody else' } },
] as const satisfies readonly {
  readonly id: string
  readonly name: InNations<string>
  readonly hint?: InNations<string>
}[]

/** What an agency is called in a nation; one that this version does not know is somebody else. */
export function agencyIn(id: string | undefined, nation: Nation): string {
  const known = agencies.find(agency => agency.id === id)
  return known ? inNation<string>(known.name, nation) : 'Somebody else'
}
