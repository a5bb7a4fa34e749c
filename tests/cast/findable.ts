import type { Actor } from '../../lib/domain/access/role'
import type { Given } from '../../lib/forms/given'
import { newId } from '../../lib/platform/identity'
import { findCases } from '../../lib/records/find'
import { must } from './whole-case'

/** A concern that holds one of everything that a case can be found by. */

export const born = (day: string, month: string, year: string) => ({
  birth: 'claimed',
  'dateOfBirth.day': day,
  'dateOfBirth.month': month,
  'dateOfBirth.year': year,
})

const pages = {
  worry: { whatWorries: 'Picked up by a van, WX19 ABC, and told to ring 07700 900555.' },
  child: {
    name: 'Lương Văn Khải',
    aliases: 'Tommy, Anh Bảo Nhỏ',
    ...born('14', '2', '2010'),
    whereNow: '41 Quarry Lane, Kestrelford ZZ4 7AB',
    phone: '+44 (0)7700 900112',
  },
}
const people: { id: string; given: Given }[] = [
  {
    id: newId(),
    given: {
      name: 'Anh Bảo',
      relationship: 'brought food',
      suspected: 'yes',
      inform: 'do-not-inform',
      phone: '07700 900233',
      address: 'Flat 9, Tern Court, Kestrelford ZZ4 2QD',
      details: 'grey hatchback ZZ26 KST',
    },
  },
]
const entries: { id: string; given: Given }[] = [
  {
    id: newId(),
    given: {
      known: 'told',
      source: 'carer',
      what: 'Calls from 07700 900777.',
      'when.precision': 'not-known',
    },
  },
]

export const findable = { pages, people, entries }

/** What somebody finds with these words, and the references of it. */
export const found = async (actor: Actor, words: string) => must(await findCases(actor, words)).cases
export const references = async (actor: Actor, words: string) =>
  (await found(actor, words)).map(each => each.reference)
