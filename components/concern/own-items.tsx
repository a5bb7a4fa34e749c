import { nameNotRecorded } from '@/lib/domain/concern/as-sent'
import type { OwnEntry, OwnPerson } from '@/lib/domain/concern/own'
import { Card } from '../page/card'
import { Chip } from '../page/chips'
import { SummaryList } from '../page/summary-list'

const hidden = 'Recorded. Where somebody can be found is not shown here.'

export type OwnItemsProps = { entries: readonly OwnEntry[]; people: readonly OwnPerson[] }

/** What an author recorded of events and of people around the child, and nothing that others added. */
export function OwnItems({ entries, people }: OwnItemsProps) {
  return (
    <>
      {entries.length > 0 && (
        <Card title="What you recorded that happened">
          {entries.map(entry => (
            <div key={entry.id} className="flow-tight border-s-4 border-line ps-4">
              <p>
                <Chip kind={entry.known}>{entry.when}</Chip>
              </p>
              {entry.words && <blockquote className="whitespace-pre-line">“{entry.words}”</blockquote>}
              <p className="whitespace-pre-line">{entry.what}</p>
              {entry.source && <p className="text-base text-soft">Told by {entry.source}</p>}
              {entry.place && <p className="text-base text-soft">Place: {hidden}</p>}
            </div>
          ))}
        </Card>
      )}
      {people.length > 0 && (
        <Card title="People you recorded">
          {people.map(person =>
            person.lines ? (
              <section key={person.id} className="flow-tight">
                <h3>{person.lines.find(({ id }) => id === 'name')?.answered ?? nameNotRecorded}</h3>
                <SummaryList
                  rows={person.lines
                    .filter(({ id }) => id !== 'name')
                    .map(line => ({ term: line.asked, detail: line.answered ?? hidden }))}
                />
              </section>
            ) : (
              <p key={person.id}>
                You recorded somebody here. Those who work on the case have changed it since.
              </p>
            ),
          )}
        </Card>
      )}
    </>
  )
}
