import { caution, edition, indicatorLists } from '@/lib/domain/indicator/catalogue'
import { Source } from '../page/source'
import { Checked } from './checked'

/** Every sign, list by list: what to look for, where it comes from, and when it was last read there. */
export const Signs = ({ now }: { now: Date }) => (
  <section className="flow" aria-labelledby="signs">
    <h2 id="signs">Signs</h2>
    <p>{caution}</p>
    <p className="text-soft">Edition: {edition}. The wording is our own.</p>
    {indicatorLists
      .filter(({ items }) => items.length > 1)
      .map(({ id, heading, source, checkedOn, items }) => (
        <Source key={id} summary={`${heading}: ${items.length} signs`}>
          <div className="flow">
            <p>
              {source}. Last checked: <Checked on={checkedOn} now={now} />
            </p>
            <ol className="flow-tight">
              {items.map(item => (
                <li key={item.id}>{item.parts.map(({ text }) => text).join('. ')}</li>
              ))}
            </ol>
          </div>
        </Source>
      ))}
  </section>
)
