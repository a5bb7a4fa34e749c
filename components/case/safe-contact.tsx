'use client'

import { TakeCare } from '../page/take-care'

type Props = {
  id: string
  unsafe: readonly string[]
  /** Every name on a phone too: where somebody writes or rings. */
  whole?: boolean
}

/** Who must learn nothing, by name, on every page of a case. */
export function SafeContact({ id, unsafe, whole }: Props) {
  if (unsafe.length === 0) return null
  const names = unsafe.join('; ')
  return (
    <TakeCare
      title={`Do not tell ${unsafe.length === 1 ? 'this person' : `${unsafe.length} people`}`}
      line={names}
      whole={whole}
    >
      <p>
        Do not contact or inform: {names}.{' '}
        <a href={`/cases/${id}/people`}>Why, and who else is around the child</a>
      </p>
    </TakeCare>
  )
}
