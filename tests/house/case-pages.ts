import { type Source, withoutComments } from './source'

/** A page of a case, on which somebody may write or ring: it never hides whose it is, danger, and whom not to tell. */
export function wrongTop({ path, text }: Source): string[] {
  const shows = /<Case(Frame|Top)\b[^>]*\bfile=\{/.test(withoutComments(text))
  return shows ? [] : [`${path} begins with neither a CaseFrame nor a CaseTop.`]
}
