'use client'

type Part = {
  readonly key: string
  readonly path: string
  readonly mirrored: boolean
  readonly href: string | null
}
type Mark = { readonly number: number; readonly x: number; readonly y: number }

const Half = ({ path, mirrored }: { path: string; mirrored: boolean }) => (
  <path d={path} {...(mirrored && { transform: 'matrix(-1 0 0 1 200 0)' })} />
)

/**
 * One side of the outline with its numbered marks. The picture is for the eye and the mouse: the table beside it says
 * the same, and the form has every place, so it stands outside of the order of keys and is not read out.
 */
export function Figure({
  title,
  parts,
  marks,
  summary,
  sides: [atLeft, atRight],
}: {
  title: string
  parts: readonly Part[]
  marks: readonly Mark[]
  summary: string
  /** Whose left and right: said on the picture, at its left and at its right. */
  sides: readonly [string, string]
}) {
  return (
    <figure className="min-w-0 flex-1 basis-60">
      <figcaption>
        <span className="block font-bold">{title}</span>
        <span className="block text-soft">{summary}</span>
      </figcaption>
      <svg viewBox="0 0 200 440" aria-hidden="true" className="body-map">
        {parts.map(part =>
          part.href ? (
            <a key={part.key} href={part.href} tabIndex={-1}>
              <Half {...part} />
            </a>
          ) : (
            <Half {...part} key={part.key} />
          ),
        )}
        <text x="28" y="300">
          {atLeft}
        </text>
        <text x="172" y="300">
          {atRight}
        </text>
        {marks.map(({ number, x, y }) => (
          <g key={number} className="body-mark">
            <circle cx={x} cy={y} r="8" />
            <text x={x} y={y + 3.5}>
              {number}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
