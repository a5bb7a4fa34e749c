import type { Nation } from '@/lib/domain/nation/nation'
import { PoliceDuty } from './police-duty'

type Props = { caseId: string; nation: Nation; mayChange: boolean }

/** Whose due times and words stand here, said plainly: one nation's law is never shown as another's. */
export const NationCaveat = ({ caseId, nation, mayChange }: Props) => (
  <>
    <p className="text-soft">
      The due times here are {nation}’s.{' '}
      {mayChange && (
        <a href={`/cases/${caseId}/nation`}>Is another nation responsible for the child? Change it.</a>
      )}
    </p>
    <PoliceDuty nation={nation} />
  </>
)
