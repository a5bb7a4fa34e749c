import { planSources } from '@/lib/domain/plan/sources'
import { Source } from '../page/source'

/** What the plan's questions rest on. */
export const PlanSources = () => (
  <Source>
    <ul>
      {planSources.map(({ what, source, status }) => (
        <li key={what}>
          {what}: {source} ({status})
        </li>
      ))}
    </ul>
  </Source>
)
