import { phrases } from '@/lib/domain/language/catalogue'
import { Source } from '../page/source'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

/** What the hints on wording are, every row they come from, and which are still to be confirmed. */
export const Language = () => (
  <section className="flow" aria-labelledby="language">
    <h2 id="language">Words that blame, perhaps</h2>
    <p>
      While you write, Holdfast points out phrases that may blame a child, cast doubt on them or make a label
      of them, and offers others. It has a table of its own and sends your words nowhere for it, never changes
      them, and holds nothing up. A concern shows the same hints again before it is sent. Holdfast says
      nothing of what stands in quotation marks, and nothing where a child’s own words are asked for.
    </p>
    <Source summary="Every phrase, what to say instead, and where it comes from">
      <Table
        level={3}
        caption="Phrases and what to say instead"
        head={['Phrase', 'Why', 'Say instead', 'Source', 'Status']}
        rows={phrases.map(row => ({
          key: row.id,
          cells: [
            row.avoid,
            row.why,
            row.instead,
            `${row.source} (${row.edition})`,
            <Tag key="status" tone={row.status === 'published' ? 'plain' : 'soon'}>
              {row.status === 'published' ? 'Published' : 'To be confirmed'}
            </Tag>,
          ],
        }))}
        empty=""
      />
    </Source>
  </section>
)
