import { terms } from '@/lib/domain/guidance/terms'
import { Card } from '../page/card'

const byWord = Object.entries(terms).sort(([, a], [, b]) => a.term.localeCompare(b.term, 'en-GB'))

/** Every word of the field that the pages use, as in a dictionary, each at an address of its own. */
export const Terms = () => (
  <Card title="What the words mean">
    <dl className="border-t border-line">
      {byWord.map(([id, { term, means, source, status }]) => (
        <div key={id} id={id} className="gap-4 border-b border-line py-3 target:bg-accent-quiet sm:flex">
          <dt className="font-bold sm:w-1/4 sm:flex-none">{term}</dt>
          <dd className="max-w-[68ch]">
            {means}{' '}
            <span className="block text-sm text-soft">
              Source: {source}
              {status === 'to be confirmed' && ' (to be confirmed)'}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  </Card>
)
