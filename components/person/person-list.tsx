import type { PersonView } from '@/lib/domain/case/case-file'
import { mayKnow, notKnownWhether } from '@/lib/domain/person/may-know'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

/** Whether somebody may learn of this, as a tag. */
export function MayKnow({ person }: { person: PersonView }) {
  const { tone, words } = mayKnow(person)
  return <Tag tone={tone}>{words}</Tag>
}

/** The people around the child, and who must not learn of this. */
export function PersonList({
  people,
  caseId,
  may,
}: {
  people: readonly PersonView[]
  caseId: string
  may: boolean
}) {
  return (
    <Table
      caption="People around the child"
      head={['Who', 'To the child', 'May they know?', 'Details', ...(may ? ['Change'] : [])]}
      rows={people.map(person => ({
        key: person.id,
        cells: [
          person.name,
          <>
            {person.relationship} {person.suspected === null && <Tag tone="soon">{notKnownWhether}</Tag>}
          </>,
          <>
            <MayKnow person={person} /> <span className="block">{person.informWhy}</span>
          </>,
          <>
            {person.details}
            {person.phone || person.address ? (
              <span className="block">Phone or address recorded and hidden.</span>
            ) : (
              !person.details && 'None recorded'
            )}
          </>,
          ...(may
            ? [
                <a key="go" href={`/cases/${caseId}/people/${person.id}`}>
                  Change<span className="sr-only"> {person.name}</span>
                </a>,
              ]
            : []),
        ],
      }))}
      empty={
        <p>
          Nobody is recorded. Add carers, relatives and whoever came with the child, and say who must not
          know.
        </p>
      }
    />
  )
}
