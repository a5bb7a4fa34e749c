import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { oneByOne } from './in-turn'
import { zipEntries } from './zip-entries'

export type Block = { kind: 'heading' | 'text' | 'item'; words: string } | { kind: 'table'; rows: string[][] }
export type Text = { blocks: Block[]; cut: boolean }

/** A thousand pages hold less; whatever makes more of it than this has neither the room nor the time. */
const most = { inside: 12 * 1024 * 1024, heapMb: 256, said: 4 * 1024 * 1024, milliseconds: 10_000 }

const inTurn = oneByOne()

/**
 * The plain words of a Word file: no markup, no picture, nothing that it points at. Undefined when it cannot be read, is
 * too big inside, or takes too long. It is read by a process of its own that knows no secret and is stopped: a thread
 * that runs out of room can take the whole server with it.
 */
export async function wordText(bytes: Buffer): Promise<Text | undefined> {
  const parts = zipEntries(bytes)?.filter(
    ({ name }) => !/\.(png|jpe?g|gif|emf|wmf|tiff?|bmp|svg)$/i.test(name),
  )
  const inside = parts?.reduce((sum, { size }) => sum + size, 0) ?? Number.POSITIVE_INFINITY
  return inside <= most.inside ? inTurn(() => read(bytes)) : undefined
}

function read(bytes: Buffer): Promise<Text | undefined> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib/platform/word-reader.mjs')
  return new Promise(resolve => {
    const reader = execFile(
      process.execPath,
      [`--max-old-space-size=${most.heapMb}`, file],
      {
        env: { NODE_ENV: 'production' },
        timeout: most.milliseconds,
        killSignal: 'SIGKILL',
        maxBuffer: most.said,
      },
      (failed, said) => resolve(failed || !said ? undefined : JSON.parse(said)),
    )
    // One that has ended before it took everything is told of above.
    reader.stdin?.on('error', () => {})
    reader.stdin?.end(bytes)
  })
}
