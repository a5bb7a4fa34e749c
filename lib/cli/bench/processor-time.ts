import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Refusal } from '../../platform/refusal.mjs'

/** Linux counts in hundredths of a second, whatever its own clock ticks at. */
const tick = 10
const onLinux = existsSync('/proc/self/stat')

/** @throws Refusal where no way is known to read the processor time of another process */
export function checkProcessorTime(): void {
  if (onLinux || spawnSync('ps', ['-A', '-o', 'pgid=,time=']).status === 0) return
  throw new Refusal(
    'The benchmark reads processor time from /proc or from ps, and this computer has neither: run it on Linux or macOS.',
  )
}

/** The processor time, user and system, that a process group has used so far, in milliseconds. */
export function processorTime(group: number): number {
  return onLinux ? fromProc(group) : fromPs(group)
}

function fromProc(group: number): number {
  let ticks = 0
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const fields = statOf(pid)
    // After the command's name: state, parent, group, …; at 11 to 14 what it and its dead children used.
    if (Number(fields[2]) !== group) continue
    for (const used of fields.slice(11, 15)) ticks += Number(used)
  }
  return ticks * tick
}

function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

function fromPs(group: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,time='], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .filter(([pgid]) => Number(pgid) === group)
    .reduce((sum, [, time]) => sum + millisecondsIn(time ?? ''), 0)
}

/** [[days-]hours:]minutes:seconds[.hundredths] */
function millisecondsIn(time: string): number {
  const [days, clock] = time.includes('-') ? time.split('-') : ['0', time]
  const seconds = (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return (Number(days) * 86_400 + seconds) * 1_000
}
