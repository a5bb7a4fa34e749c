'use client'

import { Notice } from '../page/notice'

/** The flags that stand, at the top of every page of a case: words alone, and the way to their page. */
export function FlagNotice({ id, flags }: { id: string; flags: readonly string[] }) {
  const [first, ...more] = flags
  if (!first) return null
  return (
    <Notice tone="warning" title={first}>
      {more.map(words => (
        <p key={words} className="font-bold">
          {words}
        </p>
      ))}
      <a href={`/cases/${id}/flags`}>Flags of this case</a>
    </Notice>
  )
}
