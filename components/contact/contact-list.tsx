import { answersNow } from '@/lib/domain/contact/answers-now'
import { type Hours, hoursInWords, kindIn, kindOrder } from '@/lib/domain/contact/kinds'
import { divisionOf, type Nation } from '@/lib/domain/nation/nation'
import { type Day, dayOf } from '@/lib/domain/time/day'
import { Table } from '../page/table'
import { Term } from '../page/term'
import { Checked } from './checked'
import { Telephone } from './telephone'

type Contact = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly phone: string
  readonly hours: string
  readonly note: string | null
  readonly team: string | null
  readonly checkedOn: Day
  readonly checkedBy: string
  readonly version: number
}
const forEverybody = 'For everybody here'

/** What it is for; a word of the field says what it means where it stands first. */
function Kind({ id, nation, explained }: { id: string; nation: Nation; explained: boolean }) {
  const { name, term } = kindIn(id, nation)
  return term && explained ? <Term id={term}>{name}</Term> : name
}

type Here = { nation: Nation; today: Day; keep: boolean }

const rowOf = (contact: Contact, { nation, today, keep }: Here, explained: boolean) => ({
  key: contact.id,
  cells: [
    <span key="name">
      {contact.name}
      <span className="block font-normal text-soft">
        <Kind id={contact.kind} nation={nation} explained={explained} />
      </span>
      {contact.note && <span className="block font-normal">{contact.note}</span>}
    </span>,
    <Telephone key="phone" number={contact.phone} />,
    hoursInWords[contact.hours as Hours] ?? contact.hours,
    <Checked key="checked" on={contact.checkedOn} by={contact.checkedBy} today={today} />,
    ...(keep
      ? [
          <a key="keep" href={`/contacts/${contact.id}`} className="tap inline-block">
            Check or change<span className="sr-only"> {contact.name}</span>
          </a>,
        ]
      : []),
  ],
})

/**
 * The numbers of the directory, everybody's first and then team by team; in each, those that are likely to be answered
 * at this moment stand first. `keep` is for whoever looks after them.
 */
export function ContactList({
  contacts,
  nation,
  at,
  keep,
}: {
  contacts: readonly Contact[]
  nation: Nation
  at: Date
  keep: boolean
}) {
  const later = ({ hours }: Contact) => Number(!answersNow(hours as Hours, at, divisionOf[nation]))
  const teams = [...new Set(contacts.map(contact => contact.team ?? forEverybody))]
  const head = ['Who', 'Phone', 'When', 'Last checked', ...(keep ? ['Change'] : [])]
  if (contacts.length === 0)
    return (
      <Table
        caption={forEverybody}
        head={head}
        rows={[]}
        empty="No local number is kept yet. A lead or an administrator adds them."
      />
    )
  const listed = teams.map(team => ({
    team,
    own: contacts
      .filter(contact => (contact.team ?? forEverybody) === team)
      .toSorted((a, b) => later(a) - later(b) || kindOrder(a.kind) - kindOrder(b.kind)),
  }))
  const all = listed.flatMap(({ own }) => own)
  const isFirst = (contact: Contact) => contact === all.find(({ kind }) => kind === contact.kind)
  return listed.map(({ team, own }) => (
    <Table
      key={team}
      caption={team}
      look="numbers"
      head={head}
      rows={own.map(contact => rowOf(contact, { nation, today: dayOf(at), keep }, isFirst(contact)))}
      empty=""
    />
  ))
}
