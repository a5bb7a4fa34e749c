/**
 * A function of a case's file, or of one of its entries, worked out once for each such object: a file is read anew
 * for every request and never changes after that.
 */
export function perFile<File extends object, Result>(work: (file: File) => Result): (file: File) => Result {
  const known = new WeakMap<File, Result>()
  return file => {
    const before = known.get(file)
    if (before !== undefined) return before
    const result = work(file)
    known.set(file, result)
    return result
  }
}
