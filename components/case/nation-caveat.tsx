import { hasClocks } from '@/lib/domain/clock/running'
import type { Nation } from '@/lib/domain/nation/nation'
import { policeDuty } from '@/lib/domain/nation/police-duty'
import { Notice } from '../page/notice'

/** Whose due times and words stand here, said plainly: one nation's law is never shown as another's. */
export function NationCaveat({
  caseId,
  nation,
  mayChange,
}: {
  caseId: string
  nation: Nation
  mayChange: boolean
}) {
  const change = mayChange && (
    <a href={`/cases/${caseId}/nation`}>Is another nation responsible for the child? Change it.</a>
  )
  return hasClocks(nation) ? (
    <p className="text-soft">
      The due times here are {nation}’s. {change}
    </p>
  ) : (
    <Notice tone="warning" title={`Holdfast does not know the due times of ${nation} yet.`}>
      <p>
        Follow your local procedures for what is due and when. The steps and their words follow England’s
        guidance; to keep the child safe comes first in every nation.
      </p>
      {policeDuty[nation] && <p>{policeDuty[nation]}</p>}
      {change && <p>{change}</p>}
    </Notice>
  )
}
