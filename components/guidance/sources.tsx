import { markGuidance } from '@/lib/domain/body-map/guidance'
import { clocks } from '@/lib/domain/clock/clocks'
import { ruleInWords } from '@/lib/domain/clock/words'
import { nationalNumbers } from '@/lib/domain/contact/national'
import { imageWarning } from '@/lib/domain/file/warning'
import { edition, indicatorLists } from '@/lib/domain/indicator/catalogue'
import { nrmEdition } from '@/lib/domain/nrm/questions'
import { isCounted } from '@/lib/domain/step/clocks'
import { steps } from '@/lib/domain/step/steps'
import { bankHolidaySource } from '@/lib/domain/time/bank-holidays'
import { dayOf } from '@/lib/domain/time/day'
import { dayInWords } from '@/lib/domain/time/words'
import { Notice } from '../page/notice'
import { Source } from '../page/source'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

/** Where every rule comes from, with its edition, and which are still to be confirmed. */
export function Sources({ now }: { now: Date }) {
  const { covers } = bankHolidaySource
  return (
    <section className="flow" aria-labelledby="sources">
      <h2 id="sources">Where the rules come from</h2>
      {dayOf(now) > covers.until && (
        <Notice
          tone="warning"
          title="The bank holidays have run out: working days are counted without them."
        />
      )}
      <Source summary="Every clock, with its limit, source and edition">
        <Table
          level={3}
          caption="Clocks, England"
          head={['Clock', 'Limit', 'Counted here', 'Source', 'Status', 'In force from']}
          rows={clocks.map(clock => ({
            key: clock.id,
            cells: [
              clock.name,
              ruleInWords(clock),
              isCounted(clock) ? (
                'Yes, once its step is recorded'
              ) : (
                <Tag key="counted" tone="soon">
                  Not yet: keep it yourself
                </Tag>
              ),
              clock.source,
              <Tag key="status" tone={clock.status === 'published' ? 'plain' : 'soon'}>
                {clock.status === 'published' ? 'Published' : 'To be confirmed'}
              </Tag>,
              dayInWords(clock.validFrom),
            ],
          }))}
          empty=""
        />
      </Source>
      <Source summary="Every catalogue, with its source and edition">
        <ul>
          {indicatorLists.map(list => (
            <li key={list.id}>
              Signs, “{list.heading}”: {list.source}
            </li>
          ))}
          <li>Edition of the signs: {String(edition)}</li>
          {steps.map(step => (
            <li key={step.id}>
              Step “{step.title}”: {step.source}
            </li>
          ))}
          {nationalNumbers.map(number => (
            <li key={number.id}>
              Number of “{number.name}”: {number.source} ({number.status})
            </li>
          ))}
          <li>
            NRM questions, edition {nrmEdition.id}: {nrmEdition.source} ({nrmEdition.status})
          </li>
          <li>
            Warning before each file: {imageWarning.source} Advice on the body map: {markGuidance.source}
          </li>
          <li>
            Bank holidays {dayInWords(covers.from)} to {dayInWords(covers.until)}: {bankHolidaySource.source},
            read {dayInWords(bankHolidaySource.readOn)}
          </li>
        </ul>
      </Source>
    </section>
  )
}
