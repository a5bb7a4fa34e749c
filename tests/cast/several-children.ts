import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import type { Given } from '../../lib/forms/given'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordConcern } from '../../lib/records/concerns'
import { keepItem, keepPage, startConcern } from '../../lib/records/drafts'
import { must } from './whole-case'

/** One concern about three children, with words for each that stand nowhere else. */

const nicks = ['ada', 'ben', 'cai'] as const
export type Nick = (typeof nicks)[number]
type Child = { name: string; phone: string } & Record<'whereNow' | 'online' | 'school', string>

/** Where each can be found: not one of these may be on another's page. */
export const found: Record<Nick, Child> = {
  ada: {
    name: 'Adalind Thornquist',
    whereNow: '3 Millwheel Lane, Kestrelford ZZ1 1AA',
    phone: '07700 900411',
    online: 'millwheelgirl',
    school: 'Heronsgate Academy',
  },
  ben: {
    name: 'Benedek Osterhagen',
    whereNow: '12 Alderpole Row, Kestrelford ZZ2 2BB',
    phone: '07700 900422',
    online: 'alderpolelad',
    school: 'Kestrelmoor College',
  },
  cai: {
    name: 'Caiside Vintersole',
    whereNow: 'Quaymaster hostel, room nine',
    phone: '07700 900433',
    online: 'quaymastercai',
    school: 'Lanternfield School',
  },
}
/** What of a child's words is theirs alone, as a page would show it. */
export const canaries: Record<Nick, readonly string[]> = {
  ada: ['Millwheel', '900411', 'millwheelgirl', 'Heronsgate'],
  ben: ['Alderpole', '900422', 'alderpolelad', 'Kestrelmoor', 'Bracegirdle', '900455'],
  cai: ['Quaymaster', '900433', 'quaymastercai', 'Lanternfield'],
}
export const shared = {
  worry: 'They are collected together by a grey van.',
  where: 'Car park, Fenwick Street',
}

const given = (nick: Nick, immediateDanger: string, more: Given = {}): Given => ({
  immediateDanger,
  ...found[nick],
  ...more,
})
const seen = (what: string, about: readonly string[], where: string) => ({
  known: 'seen',
  what,
  about,
  where,
  'when.precision': 'not-known',
})

/** A draft of it; `staff` says what it says of somebody who works with children. */
export async function severalChildren(author: Actor, staff: Given = { about: 'no' }): Promise<string> {
  const { id } = must(await startConcern(author, newId()))
  const danger = { immediateDanger: 'yes', policeCalled: 'yes', policeIncident: 'MID-1187' }
  const pages = {
    danger,
    worry: { whatWorries: shared.worry },
    staff,
    child: found.ada,
    indicators: { indicators: ['entry-01b'] },
    elements: { acts: ['act-01'] },
  }
  for (const [page, answers] of Object.entries(pages))
    must(await keepPage(author, id, page as 'child', answers))
  const [ben, cai] = [newId(), newId()]
  must(await keepItem(author, id, 'children', ben, given('ben', 'not-known')))
  must(await keepItem(author, id, 'children', cai, given('cai', 'yes', { policeCalled: 'yes' })))
  const entries = [
    seen('All three got into the van.', ['all'], shared.where),
    seen('Ben was let out at his carer’s.', ['all'], '12 alderpole row'),
    seen('The carer told of calls.', [ben], 'At the carer’s, Bracegirdle House'),
  ]
  for (const entry of entries) must(await keepItem(author, id, 'entries', newId(), entry))
  const around = { suspected: 'no', inform: 'safe', relationship: 'foster carer' }
  const carer = { name: 'A carer', address: '1 Bracegirdle House', phone: '07700 900455', about: [ben] }
  const driver = {
    name: 'A driver',
    phone: '07700 900466',
    suspected: 'yes',
    inform: 'do-not-inform',
    about: ['all'],
  }
  for (const person of [carer, driver])
    must(await keepItem(author, id, 'people', newId(), { ...around, ...person }))
  return id
}

/** Sends it; each child's case by whom it is about. */
export async function recordSeveral(author: Actor, reader: Actor, staff?: Given) {
  const draft = await severalChildren(author, staff)
  const recorded = must(await recordConcern(author, draft, formNow(new Date())))
  const { file } = must(await openCase(reader, recorded.caseId))
  const idOf = (nick: Nick) =>
    file.child.name === found[nick].name
      ? file.id
      : (file.linked.find(({ name }) => name === found[nick].name)?.id ?? '')
  return { draft, recorded, cases: { ada: idOf('ada'), ben: idOf('ben'), cai: idOf('cai') } }
}
export const everyNick: readonly Nick[] = nicks
