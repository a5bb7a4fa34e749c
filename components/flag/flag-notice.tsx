'use client'

import { TakeCare } from '../page/take-care'

/** The flags that stand, at the top of every page of a case: words alone, and the way to their page. */
export function FlagNotice({ id, flags }: { id: string; flags: readonly string[] }) {
  if (flags.length === 0) return null
  return (
    <TakeCare title={flags.length === 1 ? 'Flag' : `${flags.length} flags`} line={flags.join(' ')}>
      {flags.map(words => (
        <p key={words}>{words}</p>
      ))}
      <a href={`/cases/${id}/flags`}>Flags of this case</a>
    </TakeCare>
  )
}
