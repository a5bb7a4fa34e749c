import type { Found } from '@/lib/domain/find/found'
import { Notice } from '../page/notice'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

const nothing =
  'No case that you may open has all of this. Try fewer words, another spelling, or one thing at a time.'

/** The cases that were found, the nearest first, and why each is among them. */
export function FoundCases({ found: { cases, more } }: { found: Found }) {
  return (
    <div className="flow">
      {more && (
        <Notice
          tone="info"
          title={`More than ${cases.length} cases have this. Add something, like a date of birth or another name.`}
        />
      )}
      <Table
        caption="Found"
        head={['Case', 'Child', 'Why it is here', 'Held by']}
        rows={cases.map(each => ({
          key: each.id,
          cells: [
            <a key="go" href={`/cases/${each.id}`}>
              {each.reference}
            </a>,
            <>
              {each.childName ?? 'Name not known'}{' '}
              {each.immediateDanger && <Tag tone="danger">Danger reported</Tag>}
            </>,
            <ul key="why" className="list-none">
              {each.why.map(why => (
                <li key={why}>{why}</li>
              ))}
            </ul>,
            each.stage === 'triage' ? 'Waiting for the lead' : each.workers.join(', ') || 'Nobody yet',
          ],
        }))}
        empty={<p>{nothing}</p>}
      />
    </div>
  )
}
