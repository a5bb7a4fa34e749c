import { mostBytes } from '../domain/file/file-type'
import { readUpload } from '../platform/upload'

/** A posted form with its file, as the route of files reads it; undefined for what no browser writes. */
export const receive = (request: Request) => readUpload(request, mostBytes)
