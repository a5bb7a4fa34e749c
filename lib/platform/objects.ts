import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFolder } from './environment'
import { newSecret } from './identity'

/** Where sealed files are kept. Names are paths of ids; the bytes are sealed before they come here. */
export type ObjectStore = {
  put(name: string, bytes: Buffer): Promise<void>
  get(name: string): Promise<Buffer>
  /** With everything below that name, unfinished or whole; gone is gone, also when it was gone before. */
  remove(name: string): Promise<void>
}

const safe = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/

function pathOf(folder: string, name: string): string {
  if (!safe.test(name)) throw new Error('An object’s name is made of small letters, figures and hyphens.')
  return join(folder, name)
}

/** A folder as an object store: whole files only, appearing at once or not at all. */
const folderStore = (folder: string): ObjectStore => ({
  async put(name, bytes) {
    const path = pathOf(folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const unfinished = `${path}.${newSecret().slice(0, 8)}`
    await writeFile(unfinished, bytes, { mode: 0o600, flush: true })
    await rename(unfinished, path)
  },
  get: name => readFile(pathOf(folder, name)),
  remove: name => rm(pathOf(folder, name), { recursive: true, force: true }),
})

export const objects = (): ObjectStore => folderStore(join(dataFolder(), 'objects'))
