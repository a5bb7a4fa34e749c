import { checkedOn, clocksIn } from '@/lib/domain/clock/clocks'
import { triggers } from '@/lib/domain/clock/triggers'
import { ruleInWords } from '@/lib/domain/clock/words'
import { inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { isCounted } from '@/lib/domain/step/clocks'
import { dayInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'
import { Checked } from './checked'

/** Every clock of one nation: what starts it, its limit, whether a case counts it, and where it comes from. */
export const NationClocks = ({ nation, now }: { nation: Nation; now: Date }) => (
  <section className="flow" aria-labelledby="clocks">
    <h2 id="clocks">Clocks</h2>
    <p>
      A case counts a clock from when its step is recorded. Those marked “Keep it yourself” it does not count
      yet.
    </p>
    <Table
      caption={`Clocks, ${nation}`}
      head={['Clock', 'Starts when', 'Limit', 'Counted here', 'Source', 'Last checked']}
      rows={clocksIn[nation].map(clock => ({
        key: clock.id,
        cells: [
          <span key="name">
            {clock.name}
            <span className="block empty:hidden">{clock.note && `${clock.note}.`}</span>
          </span>,
          inNation(triggers[clock.trigger], nation),
          ruleInWords(clock),
          isCounted(clock) ? (
            'Yes'
          ) : (
            <Tag key="counted" tone="soon">
              Keep it yourself
            </Tag>
          ),
          `${clock.source}. The limit, in this or an earlier edition: from ${dayInWords(clock.validFrom)} (to be confirmed)`,
          <Checked key="checked" on={checkedOn(clock)} now={now} />,
        ],
      }))}
      empty=""
    />
  </section>
)
