import type { ConcernDraft } from '../../lib/domain/concern/draft'
import { addDays, dayOf, daysBetween } from '../../lib/domain/time/day'
import { timeOf } from '../../lib/domain/time/london'
import type { Given } from '../../lib/forms/given'
import { newId } from '../../lib/platform/identity'
import { abuseIn } from './abuse-told'
import type { Vignette } from './vignettes'

/** Whole days by which a vignette moves so that its last event was so many days before `now`. */
export const shiftOf = (v: Vignette, now: Date, before = 1): number => {
  const last = v.timeline
    .map(event => event.at)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)
  return daysBetween(dayOf(new Date(last ?? now)), addDays(dayOf(now), -before))
}

/** A date as its form's fields, moved by whole days. */
export function dateFields(id: string, at: string, shift: number): Given {
  const instant = new Date(at)
  const [year = '', month = '', day = ''] = addDays(dayOf(instant), shift).split('-')
  return { [`${id}.day`]: day, [`${id}.month`]: month, [`${id}.year`]: year, [`${id}.time`]: timeOf(instant) }
}

const topicsBySource = (text: string): string[] => {
  const about: [RegExp, string][] = [
    [/owes|promis|told he (would|must)|offered|vapes/i, 'start'],
    [/lorry|boat|arriv|miles away|walk me/i, 'journey'],
    [/working|plants|wraps|work in/i, 'work'],
    [/locked|container|room/i, 'living'],
    [/afraid|threat|bruis|hand over|rooms/i, 'treatment'],
    [/found|returned|placed|warrant/i, 'leaving'],
    [/calls|phone from|withheld/i, 'contact'],
    [/interpreter|seen with|interview/i, 'seen-with'],
  ]
  return about.filter(([pattern]) => pattern.test(text)).map(([, topic]) => topic)
}

function entryOf(event: Vignette['timeline'][number], shift: number): Given {
  const child = /child/.test(event.source)
  const quoted = event.text.match(/"([^"]+)"/)?.[1]
  return {
    known: child ? 'said' : 'told',
    ...(child ? { words: quoted ?? event.text } : { source: event.source }),
    what: child ? `Account given (${event.source}).` : event.text,
    'when.precision': 'exact',
    ...dateFields('when', event.at, shift),
    topics: topicsBySource(event.text),
  }
}

function personOf(person: Vignette['people'][number]): Given {
  const suspected = person.risk === 'suspect'
  return {
    name: person.name,
    relationship: person.relationship ?? person.role,
    suspected: suspected ? 'yes' : person.risk ? 'not-known' : 'no',
    inform: person.do_not_contact ? 'do-not-inform' : person.organisation ? 'safe' : 'not-decided',
    informWhy: person.reason ?? '',
    phone: person.phone && person.phone !== 'not known' ? person.phone : '',
    address: person.address ?? '',
    details: [
      person.note,
      person.vehicle,
      person.organisation,
      person.risk && !suspected ? person.risk : undefined,
    ]
      .filter(Boolean)
      .join('; '),
  }
}

function childOf(v: Vignette): Given {
  const { child } = v
  const dob = child.dob ?? child.claimed_dob
  const [year = '', month = '', day = ''] = (dob ?? '').split('-')
  return {
    name: child.name,
    aliases: (child.aliases ?? []).join(', '),
    birth: /verified/.test(child.dob_status) && !/un|not/.test(child.dob_status) ? 'verified' : 'claimed',
    'dateOfBirth.day': day,
    'dateOfBirth.month': month,
    'dateOfBirth.year': year,
    gender: child.gender,
    nationality: child.nationality,
    birthplace: child.place_of_birth ?? child.country_of_birth ?? '',
    languages: child.languages.join(', '),
    interpreter: child.interpreter_required ? 'yes' : 'no',
    whereNow: v.locations.at(0)?.address ?? '',
    ...(v.nation === 'England'
      ? { authority: 'Kestrelford City Council' }
      : { 'authority.notKnown': 'yes', 'authority.reason': `Not asked yet; the place is in ${v.nation}` }),
    family: child.parental_responsibility,
    health: child.health ?? '',
    'school.notKnown': 'yes',
    'school.reason': 'Not asked yet',
  }
}

/** A vignette as a practitioner would have typed it, with its events moved by whole days. */
export function concernOf(v: Vignette, shift: number, danger: boolean): ConcernDraft {
  const { apm, indicators, exploitation_types } = v.expected
  return {
    pages: {
      danger: { immediateDanger: danger ? 'yes' : 'no' },
      worry: { whatWorries: v.summary },
      child: childOf(v),
      indicators: { indicators },
      elements: {
        acts: apm.act,
        means: apm.means,
        purposes: apm.purpose,
        types: exploitation_types,
        abuse: abuseIn[v.id] ?? [],
      },
    },
    entries: v.timeline.map(event => ({ id: newId(), given: entryOf(event, shift) })),
    people: v.people.map(person => ({ id: newId(), given: personOf(person) })),
    children: [],
  }
}
