import { acts, type Element, means, purposes } from '@/lib/domain/element/catalogue'
import { exploitationTypes } from '@/lib/domain/exploitation/catalogue'
import { Source } from '../page/source'
import { Table } from '../page/table'

const parts: readonly { name: string; says: string; all: readonly Element[] }[] = [
  { name: 'Act', says: 'What somebody did to the child. No distance and no border is needed.', all: acts },
  { name: 'Means', says: 'How it was brought about. Worth recording; never needed for a child.', all: means },
  {
    name: 'Purpose',
    says: 'What it was for. Intending it is enough: it need not have happened yet.',
    all: purposes,
  },
]

/** What makes trafficking in law, in plain words; and the kinds of exploitation that the forms name. */
export const Elements = () => (
  <section className="flow" aria-labelledby="elements">
    <h2 id="elements">Act, means and purpose</h2>
    {parts.map(({ name, says, all }) => (
      <Source key={name} summary={`${name}: ${all.length} elements`}>
        <div className="flow">
          <p>{says}</p>
          <Table
            level={3}
            caption={name}
            titled
            head={['In law', 'In plain words', 'Source']}
            rows={all.map(each => ({ key: each.id, cells: [each.name, each.plain, each.source] }))}
            empty=""
          />
        </div>
      </Source>
    ))}
    <Source summary={`What for: ${exploitationTypes.length} kinds of exploitation`}>
      <ul className="flow-tight">
        {exploitationTypes.map(({ id, name, parts: within }) => (
          <li key={id}>
            {name}
            {within.length > 0 && `: ${within.map(part => part.name.toLowerCase()).join(', ')}`}
          </li>
        ))}
      </ul>
    </Source>
  </section>
)
