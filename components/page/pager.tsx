'use client'

/** The pages before and after this one; `of` says in words which part this is. */
export function Pager({
  before,
  after,
  of,
}: {
  before?: string | undefined
  after?: string | undefined
  of: string
}) {
  return (
    <nav aria-label="Pages of this list" className="off-paper flex flex-wrap items-center gap-x-6 gap-y-2">
      {before && (
        <a href={before} rel="prev" className="tap inline-block">
          Previous page
        </a>
      )}
      <p className="text-soft">{of}</p>
      {after && (
        <a href={after} rel="next" className="tap inline-block">
          Next page
        </a>
      )}
    </nav>
  )
}
