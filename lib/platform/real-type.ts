import { fileTypeFromBuffer } from 'file-type'

/** What a file's own bytes say it is, as an ending; undefined when they say nothing known, or break the reading. */
export const realType = async (bytes: Buffer): Promise<string | undefined> =>
  (await fileTypeFromBuffer(bytes).catch(() => undefined))?.ext
