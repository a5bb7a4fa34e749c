import type { Deed } from '@/lib/domain/account/deed'
import type { Found } from '@/lib/domain/find/found'
import { DeedForm } from '../account/deed-form'
import { Notice } from '../page/notice'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Props = {
  found: Found
  hidden: (reference: string) => Record<string, string>
  choose: (state: Deed, data: FormData) => Promise<Deed>
}

const nothing =
  'No case that you can open has all of this. Try fewer words or another spelling, or ring the lead on call.'

/** Which cases it may be, the nearest first; each opens by itself, and nothing is chosen beforehand. */
export function CoverChoices({ found: { cases, more }, hidden, choose }: Props) {
  return (
    <div className="flow">
      {more && (
        <Notice
          tone="info"
          title={`More than ${cases.length} cases have this. Add something, like a date of birth or another name.`}
        />
      )}
      <Table
        caption="Which of these is it?"
        head={['Case', 'Child', 'Why it is here', 'Held by', 'Open']}
        rows={cases.map(({ id, reference, childName, immediateDanger, why, stage, workers }) => ({
          key: id,
          cells: [
            <span key="which" className="whitespace-nowrap">
              {reference}
            </span>,
            <>
              {childName ?? 'Name not known'} {immediateDanger && <Tag tone="danger">Danger reported</Tag>}
            </>,
            <ul key="why" className="list-none">
              {why.map(each => (
                <li key={each}>{each}</li>
              ))}
            </ul>,
            stage === 'triage' ? 'Waiting for the lead' : workers.join(', ') || 'Nobody yet',
            <DeedForm key="open" action={choose} hidden={hidden(reference)} submit={`Open ${reference}`} />,
          ],
        }))}
        empty={<p>{nothing}</p>}
      />
    </div>
  )
}
