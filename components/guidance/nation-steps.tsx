import type { Nation } from '@/lib/domain/nation/nation'
import { stepsIn } from '@/lib/domain/pathway/steps-in'
import { Table } from '../page/table'
import { Tag } from '../page/tag'
import { Checked } from './checked'

const numberOf = (id: string) => Number(id.slice(-2))

/** Every step of the pathway in the words of one nation: who does it, when it applies, what must be recorded. */
export const NationSteps = ({ nation, now }: { nation: Nation; now: Date }) => (
  <section className="flow" aria-labelledby="steps">
    <h2 id="steps">Steps</h2>
    <p>
      In their order: what protects now, then who must know, then what follows. A step applies because of what
      is known of the child, never because somebody ticked it.
    </p>
    <Table
      caption={`Steps, ${nation}`}
      head={['Step', 'Who', 'When it applies', 'What to record', 'Source', 'Last checked']}
      rows={stepsIn(nation).map(({ id, title, who, when, after, done, shown, source }) => ({
        key: id,
        cells: [
          <span key="title">
            {numberOf(id)}. {title} {shown !== 'to do' && <Tag tone="quiet">{shown}</Tag>}
          </span>,
          who,
          after.length > 0 ? `${when} After step ${after.map(numberOf).join(' and ')}.` : when,
          <span key="done" className="block first-letter:uppercase">
            {done.join('; ')}
          </span>,
          source.name,
          <Checked key="checked" on={source.checkedOn} now={now} />,
        ],
      }))}
      empty=""
    />
  </section>
)
