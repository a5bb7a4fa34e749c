import { abuseSource, edition as editionOfAbuse } from '@/lib/domain/abuse/catalogue'
import { markGuidance } from '@/lib/domain/body-map/guidance'
import { nationalNumbers } from '@/lib/domain/contact/national'
import { imageWarning } from '@/lib/domain/file/warning'
import { edition, indicatorLists } from '@/lib/domain/indicator/catalogue'
import { nations } from '@/lib/domain/nation/nation'
import { nrmEdition } from '@/lib/domain/nrm/questions'
import { planSources } from '@/lib/domain/plan/sources'
import { stepIn } from '@/lib/domain/step/in-nation'
import { steps } from '@/lib/domain/step/steps'
import { bankHolidaySource } from '@/lib/domain/time/bank-holidays'
import { dayOf } from '@/lib/domain/time/day'
import { holidaysRunOut } from '@/lib/domain/time/holidays-known'
import { dayInWords } from '@/lib/domain/time/words'
import { Notice } from '../page/notice'
import { Source } from '../page/source'
import { Checked } from './checked'
import { Nations } from './nations'

/** Where every rule comes from, with its edition, and which are still to be confirmed. */
export function Sources({ now }: { now: Date }) {
  const { covers } = bankHolidaySource
  const ending = holidaysRunOut(dayOf(now))
  return (
    <section className="flow" aria-labelledby="sources">
      <h2 id="sources">Where the rules come from</h2>
      {ending && <Notice tone="warning" title={ending} />}
      <Nations />
      <Source summary="Every catalogue, with its source and edition">
        <ul>
          {indicatorLists.map(list => (
            <li key={list.id}>
              Signs, “{list.heading}”: {list.source}. Last checked: <Checked on={list.checkedOn} now={now} />
            </li>
          ))}
          <li>Edition of the signs: {String(edition)}</li>
          <li>
            Kinds of abuse, edition {editionOfAbuse}: {abuseSource.source}
          </li>
          {nations.flatMap(nation =>
            steps.map(step => (
              <li key={`${nation} ${step.id}`}>
                Step “{stepIn(step, nation).title}”, {nation}: {stepIn(step, nation).source}
              </li>
            )),
          )}
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
          {planSources.map(({ what, source, status }) => (
            <li key={what}>
              Plan, “{what}”: {source} ({status})
            </li>
          ))}
          <li>
            Bank holidays {dayInWords(covers.from)} to {dayInWords(covers.until)}: {bankHolidaySource.source},
            read {dayInWords(bankHolidaySource.readOn)}
          </li>
        </ul>
      </Source>
    </section>
  )
}
