import type { Figures } from './rounds'

const columns = {
  name: '',
  requestsPerSecond: 'requests/s',
  p50Ms: 'p50 ms',
  p99Ms: 'p99 ms',
  cpuMsPerRequest: 'CPU ms',
  ratioToBare: '× bare',
  ratioToUsual: '× usual',
  kbJs: 'kB JS',
} as const

/** The figures for a person to read, a page a line. */
export function tableOf(rows: readonly (Figures & { kbJs: number })[]): string {
  const keys = Object.keys(columns) as (keyof typeof columns)[]
  const lines = [keys.map(key => columns[key]), ...rows.map(row => keys.map(key => String(row[key] ?? '')))]
  const widths = keys.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  return lines
    .map(line => line.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))))
    .map(line => `${line.join('  ').trimEnd()}\n`)
    .join('')
}
