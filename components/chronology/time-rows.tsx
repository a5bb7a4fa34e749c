'use client'

import { Table } from '../page/table'
import { heard, type Told } from '../page/told'

type Row = { unit: string; when: string; href: string; count: string; of: string }

/** The rows of a time line’s twin. */
export const TimeRows = ({ told }: { told: Told<readonly Row[]> }) => (
  <Table
    caption="The same as a list"
    head={['When', 'How many', 'Of these']}
    rows={heard(told).map(({ unit, when, href, count, of }) => ({
      key: unit,
      cells: [
        <a key="when" className="tap inline-block" href={href}>
          {when}
        </a>,
        count,
        of,
      ],
    }))}
    empty={<p>Nothing is dated. Take away a choice above, or add to the chronology.</p>}
  />
)
