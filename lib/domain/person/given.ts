import type { Given } from '../../forms/given'
import type { PersonView } from '../case/case-file'

/** A person as their form shows them for a change. */
export const givenOf = (person: PersonView): Given => ({
  name: person.name,
  relationship: person.relationship,
  suspected: person.suspected === null ? 'not-known' : person.suspected ? 'yes' : 'no',
  inform: person.inform,
  informWhy: person.informWhy ?? '',
  phone: person.phone ?? '',
  address: person.address ?? '',
  details: person.details ?? '',
})
