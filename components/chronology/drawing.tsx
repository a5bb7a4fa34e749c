'use client'

type Lane = {
  readonly title: string
  readonly count: number
  /** Where, in percent, and how many. */
  readonly dots: readonly (readonly [number, number])[]
  /** Where, how wide, and how many. */
  readonly bars: readonly (readonly [number, number, number])[]
}

const laneHeight = 64
/** Beside its line; nearer to the right edge under it, and at the edge before it, so that none touches another or the edge. */
const beside = (at: number) =>
  at > 92
    ? ({ textAnchor: 'end', dx: 0 } as const)
    : ({ textAnchor: at > 80 ? 'middle' : 'start', dx: at > 80 ? 0 : 3 } as const)
const radius = (count: number) => Math.min(5 + Math.sqrt(count) * 1.5, 12)

/**
 * The drawing itself. Places are in percent, so that text and dots keep their size on a phone; shapes have the colour
 * of the text, so that it reads in the dark and in forced colours, and differ by form and place.
 */
export function Drawing({
  summary,
  explained,
  lanes,
  ticks,
}: {
  summary: string
  /** What a dot and a frame are. */
  explained: string
  lanes: readonly Lane[]
  /** Where, the day, and the year where it is to stand under it. */
  ticks: readonly (readonly [number, string, string])[]
}) {
  const foot = ticks.some(([, , year]) => year !== '') ? 44 : 28
  const height = lanes.length * laneHeight
  return (
    <figure className="flow-tight">
      <svg
        role="img"
        aria-label={summary}
        width="100%"
        height={height + foot}
        className="text-ink"
        fontSize="14"
      >
        <g stroke="currentColor" strokeOpacity="0.35">
          {ticks.map(([at]) => (
            <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height + 6} />
          ))}
        </g>
        {lanes.map((lane, index) => (
          <g key={lane.title} transform={`translate(0 ${index * laneHeight})`}>
            <line
              x1="0"
              x2="100%"
              y1={laneHeight}
              y2={laneHeight}
              stroke="currentColor"
              strokeOpacity="0.35"
            />
            <text x="4" y="18" fill="currentColor" stroke="var(--paper)" strokeWidth="4" paintOrder="stroke">
              {lane.title} ({lane.count})
            </text>
            {lane.bars.map(([at, wide, count]) => (
              <rect
                key={`${at} ${wide}`}
                x={`${at}%`}
                width={`${wide}%`}
                y={laneHeight - 34}
                height={count > 1 ? 26 : 22}
                fill="none"
                stroke="currentColor"
                strokeDasharray="4 3"
              />
            ))}
            {lane.dots.map(([at, count]) => (
              <circle key={at} cx={`${at}%`} cy={laneHeight - 22} r={radius(count)} fill="currentColor" />
            ))}
          </g>
        ))}
        {ticks.map(([at, words, year]) => (
          <text key={at} y={height + 22} fontSize="12" fill="currentColor" textAnchor={beside(at).textAnchor}>
            <tspan x={`${at}%`} dx={beside(at).dx}>
              {words}
            </tspan>
            {year && (
              <tspan x={`${at}%`} dx={beside(at).dx} dy="16">
                {year}
              </tspan>
            )}
          </text>
        ))}
      </svg>
      <figcaption className="text-soft">
        {summary} {explained}
      </figcaption>
    </figure>
  )
}
