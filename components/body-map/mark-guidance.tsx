import { markGuidance } from '@/lib/domain/body-map/guidance'
import { Notice } from '../page/notice'

/** What to keep to, before anything is written. */
export function MarkGuidance() {
  return (
    <Notice tone="warning" title={markGuidance.title}>
      <ul>
        {markGuidance.says.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="text-base text-soft">{markGuidance.source}</p>
    </Notice>
  )
}
