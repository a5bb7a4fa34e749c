import type { ReactNode } from 'react'
import type { Found } from '@/lib/domain/find/found'
import { Notice } from '../page/notice'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

const nothing =
  'No case that you may open has all of this. Try one thing at a time: a name of two letters or more in another spelling, a whole date of birth, a whole telephone number with its area code, a whole registration plate, or an address with its number or postcode.'

/** Who holds it, or why nobody is asked to. */
function heldInWords({ stage, workers }: Found['cases'][number]) {
  if (stage === 'triage') return 'Waiting for the lead'
  const held = workers.join(', ') || 'Nobody yet'
  if (stage !== 'closed') return held
  return (
    <>
      <Tag tone="plain">Closed</Tag> {workers.length > 0 && held}
    </>
  )
}

type Props = {
  found: Found
  /** Where a case opens by more than following a link to it: its button, and what the list is then called. */
  choose?: { caption: string; open: (reference: string) => ReactNode }
}

/** The cases that were found, the nearest first, and why each is among them. */
export function FoundCases({ found: { cases, more }, choose }: Props) {
  return (
    <div className="flow">
      {more && (
        <Notice
          tone="info"
          title={`More than ${cases.length} cases have this. Add something, like a date of birth or another name.`}
        />
      )}
      <Table
        caption={choose?.caption ?? 'Found'}
        head={['Case', 'Child', 'Why it is here', 'Held by', ...(choose ? ['Open'] : [])]}
        rows={cases.map(each => ({
          key: each.id,
          cells: [
            choose ? (
              <span key="which" className="sm:whitespace-nowrap">
                {each.reference}
              </span>
            ) : (
              <a key="go" href={`/cases/${each.id}`}>
                {each.reference}
              </a>
            ),
            <>
              {each.childName ?? 'Name not known'}{' '}
              {each.immediateDanger && <Tag tone="danger">Danger reported</Tag>}
            </>,
            <ul key="why" className="list-none">
              {each.why.map(why => (
                <li key={why}>{why}</li>
              ))}
            </ul>,
            heldInWords(each),
            ...(choose ? [choose.open(each.reference)] : []),
          ],
        }))}
        empty={<p>{nothing}</p>}
      />
    </div>
  )
}
