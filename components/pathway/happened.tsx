import { triggers } from '@/lib/domain/clock/triggers'
import { inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { happenings, homeOf } from '@/lib/domain/pathway/happenings'
import { Card } from '../page/card'

/** What can happen to a case at any time, each with the way to record it: it starts clocks and calls for steps. */
export const Happened = ({ caseId, nation }: { caseId: string; nation: Nation }) => (
  <div id="happened">
    <Card title="Something happened">
      <p>What is recorded here starts its clocks, and the steps that it calls for.</p>
      <ul className="list-none sm:columns-2">
        {happenings.map(event => (
          <li key={event}>
            <a href={`/cases/${caseId}/pathway/${homeOf[event]}/${event}`} className="tap block w-fit">
              {inNation<string>(triggers[event], nation)}
            </a>
          </li>
        ))}
        <li>
          <a href={`/cases/${caseId}/steps/childrens-services/decided`} className="tap block w-fit">
            {inNation<string>(triggers['conference-held'], nation)}
          </a>
        </li>
      </ul>
    </Card>
  </div>
)
