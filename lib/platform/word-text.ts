import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { oneByOne } from './in-turn'
import { zipEntries } from './zip-entries'

export type Block = { kind: 'heading' | 'text' | 'item'; words: string } | { kind: 'table'; rows: string[][] }
export type Text = { blocks: Block[]; cut: boolean }

/** A thousand pages hold less; whatever makes more of it than this has neither the room nor the time. */
const most = { inside: 12 * 1024 * 1024, heapMb: 256, milliseconds: 10_000 }

const inTurn = oneByOne()

/**
 * The plain words of a Word file: no markup, no picture, nothing that it points at. Undefined when it cannot be read, is
 * too big inside, or takes too long. It is read by a thread of its own that knows no secret and is stopped.
 */
export async function wordText(bytes: Buffer): Promise<Text | undefined> {
  const parts = zipEntries(bytes)?.filter(
    ({ name }) => !/\.(png|jpe?g|gif|emf|wmf|tiff?|bmp|svg)$/i.test(name),
  )
  const inside = parts?.reduce((sum, { size }) => sum + size, 0) ?? Number.POSITIVE_INFINITY
  return inside <= most.inside ? inTurn(() => read(bytes)) : undefined
}

async function read(bytes: Buffer): Promise<Text | undefined> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib/platform/word-reader.mjs')
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    workerData: new Uint8Array(bytes),
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: most.heapMb },
  })
  let late: NodeJS.Timeout | undefined
  try {
    return await new Promise(resolve => {
      late = setTimeout(() => resolve(undefined), most.milliseconds)
      worker.once('message', resolve)
      for (const ended of ['error', 'exit']) worker.once(ended, () => resolve(undefined))
    })
  } finally {
    clearTimeout(late)
    await worker.terminate()
  }
}
