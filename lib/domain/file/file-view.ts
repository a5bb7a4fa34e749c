import type { Advice } from './advice'
import type { FileType } from './file-type'

/** What became of a file: by whom, when, and why. */
type Done = { readonly by: { readonly id: string; readonly name: string }; readonly at: Date }
export type FileLock = Done & { readonly why: string }
export type FileRemoval = Done & { readonly advice: Advice }
/** One file of a case as its list and its own page show it; its bytes are asked for apart. */
export type FileView = {
  readonly id: string
  readonly entryId: string | null
  readonly type: FileType
  readonly bytes: number
  /** The name it came with, which leaves this page in no other way. */
  readonly name: string
  readonly shows: string
  /** SHA-256 of what was sent, so that the original elsewhere can be told to be the same. */
  readonly sent: string
  readonly writerId: string
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly locked: FileLock | null
  readonly removed: FileRemoval | null
}
