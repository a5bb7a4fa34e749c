import type { Target } from './load'

/** A case whose pages are held against each other's: where it is, and a handover of it. */
export type Furnished = { readonly caseId: string; readonly handover: string }

/** Every page of a case that shows entries or grows with them, and what stands on it; the chronology has rows of its own. */
const pages = (at: Furnished): readonly { name: string; path: string; shows: string }[] => [
  { name: 'case', path: '', shows: 'Where it stands</h2>' },
  { name: 'time-line', path: '/chronology/time-line', shows: 'The same as a list' },
  { name: 'print', path: '/chronology/print', shows: 'Chronology</h1>' },
  { name: 'evidence', path: '/evidence', shows: 'Signs and evidence</h1>' },
  { name: 'steps', path: '/steps', shows: 'Steps and clocks</h1>' },
  { name: 'plan', path: '/plan', shows: 'Plan</h1>' },
  { name: 'people', path: '/people', shows: 'Child and people</h1>' },
  { name: 'child', path: '/child', shows: 'Where to find the child</h1>' },
  { name: 'files', path: '/files', shows: 'Files</h1>' },
  { name: 'body-map', path: '/body-map', shows: 'Body map</h1>' },
  { name: 'nrm-draft', path: '/nrm', shows: 'NRM draft</h1>' },
  { name: 'nrm-section', path: '/nrm?section=what-happened', shows: 'NRM draft</h1>' },
  { name: 'nrm-answer', path: '/nrm/treatment', shows: 'Put this in the draft' },
  { name: 'determination', path: '/determination', shows: 'Your determination</h1>' },
  { name: 'entry-form', path: '/entries/new', shows: 'Add to the chronology' },
  { name: 'sheet', path: '/steps/police/print', shows: 'olice' },
  { name: 'handover', path: `/handover/${at.handover}`, shows: 'Handover</h1>' },
]

/** Those pages of a case with 2,000 entries, each beside the same page of a usual case. */
export function longPages(
  page: Pick<Target, 'group' | 'page'> & { readonly cookie: string },
  base: string,
  { long, usual }: { long: Furnished; usual: Furnished },
): Target[] {
  const of = (each: Furnished) =>
    pages(each).map(({ name, path, shows }) => ({
      ...page,
      name,
      url: `${base}/cases/${each.caseId}${path}`,
      shows: [shows],
    }))
  const beside = of(usual)
  return of(long).flatMap((target, at) => {
    const same = beside[at]
    return same ? [{ ...target, name: `${target.name}-2000`, usual: same }] : []
  })
}
