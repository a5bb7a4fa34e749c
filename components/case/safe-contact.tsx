'use client'

import { TakeCare } from '../page/take-care'

type Props = { id: string; unsafe: readonly string[] }

/** Who must learn nothing, every one by name on every page of a case, on a phone too: nobody opens a fold before they ring. */
export function SafeContact({ id, unsafe }: Props) {
  if (unsafe.length === 0) return null
  const names = unsafe.join('; ')
  return (
    <TakeCare
      title={`Do not tell ${unsafe.length === 1 ? 'this person' : `${unsafe.length} people`}`}
      line={names}
      whole
    >
      <p>
        Do not contact or inform: {names}.{' '}
        <a href={`/cases/${id}/people`}>Why, and who else is around the child</a>
      </p>
    </TakeCare>
  )
}
