import type { CaseOutline } from '@/lib/domain/case/case-file'
import { shownRoad } from '@/lib/domain/pathway/shown'
import { tell } from '../page/told'
import { Road } from './road'

/** The steps of a case, with what this person may record; those of a linked concern are the case’s that it is linked to, and of a closed case none waits. */
export const CaseRoad = ({ file, may }: { file: CaseOutline; may: boolean }) =>
  file.stage === 'joined' || file.closedAt ? null : (
    <Road
      told={tell({
        ...shownRoad(file, may),
        factsAt: `/cases/${file.id}/facts`,
        answered: Object.keys(file.child.facts).length > 0,
      })}
    />
  )
