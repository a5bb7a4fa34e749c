import { nationWords } from '@/lib/domain/nation/glossary'
import { inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

/** What things are called in one nation, for whoever comes from another. */
export const NationWords = ({ nation }: { nation: Nation }) => (
  <section className="flow" aria-labelledby="words">
    <h2 id="words">Words</h2>
    <Table
      caption={`Words, ${nation}`}
      head={['What it is', 'What it is called', 'Status']}
      rows={nationWords.map(({ id, means, word, confirmed }) => ({
        key: id,
        cells: [
          means,
          inNation(word, nation),
          <Tag key="status" tone={confirmed ? 'plain' : 'soon'}>
            {confirmed ? 'Published' : 'To be confirmed'}
          </Tag>,
        ],
      }))}
      empty=""
    />
  </section>
)
