'use client'

/** Earlier and later pages of a list; `of` says in words which part this is. */
export function Pager({
  earlier,
  later,
  of,
}: {
  earlier?: string | undefined
  later?: string | undefined
  of: string
}) {
  return (
    <nav aria-label="Pages of this list" className="off-paper flex flex-wrap items-center gap-x-6 gap-y-2">
      {earlier && (
        <a href={earlier} rel="prev" className="tap inline-block">
          Earlier
        </a>
      )}
      <p className="text-soft">{of}</p>
      {later && (
        <a href={later} rel="next" className="tap inline-block">
          Later
        </a>
      )}
    </nav>
  )
}
