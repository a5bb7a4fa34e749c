import { placeOfEntry } from '../case/chronology-filter'
import { instantInWords } from '../time/words'
import type { NrmDraft } from './draft'
import type { NrmLine } from './line'
import { inWords } from './said'

/** One asked question as a page shows it: words alone, and of a place where a child can be found not even these. */
export type ShownLine = {
  readonly key: string
  readonly ask: string
  readonly kind: NrmLine['kind']
  readonly state: NrmLine['state']
  /** 'hidden' is an answer that says where the child can be found. */
  readonly answer: { readonly words: string } | 'hidden' | 'none'
  readonly note?: string | undefined
  /** 'Worded by … , 26 March 2026, 5:40am' */
  readonly editedBy?: string | undefined
  readonly sources: readonly { readonly id: string; readonly label: string; readonly href?: string }[]
  /** Somebody asked for all of them. */
  readonly all: boolean
  /** Where all of them are shown, when these are the first of more. */
  readonly more?: { readonly count: number; readonly href: string } | undefined
  /** What the case says where a person worded it otherwise. */
  readonly drawn?: string | undefined
}

/** As much of a line as tells how far a question is. */
export type Standing = Pick<NrmLine, 'key' | 'section' | 'ask' | 'state'>

export type NrmSection = {
  /** As it stands in the address: 'the-child'. */
  readonly id: string
  readonly title: string
  readonly lines: readonly Standing[]
  readonly missing: number
}

export const sectionId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')

/** The asked questions in the form's sections and order; a section of which nothing is asked is left out. */
export function sectionsOf(asked: readonly Standing[]): NrmSection[] {
  return [...new Set(asked.map(line => line.section))].map(title => {
    const own = asked.filter(line => line.section === title)
    const missing = own.filter(line => line.state === 'missing').length
    return { id: sectionId(title), title, lines: own, missing }
  })
}

/**
 * What stands first on a page of the draft: of the one section that is open what it lacks, else what the whole draft
 * lacks. A section that lacks nothing says nothing.
 */
export function missingFirst(
  asked: readonly Standing[],
  section: NrmSection | undefined,
): { readonly within: string | null; readonly lines: readonly Standing[] } | null {
  const lines = (section?.lines ?? asked).filter(line => line.state === 'missing')
  return section && lines.length === 0 ? null : { within: section?.title ?? null, lines }
}

/**
 * The question that is missing next after one, from the top again after the last; null when nothing else is. Where a
 * child can be found is not come upon on the way: who wants to answer that asks for it, and the trail says so.
 */
export function nextMissing(
  { lines, missing }: Pick<NrmDraft, 'lines' | 'missing'>,
  key: string,
): string | null {
  const at = lines.findIndex(line => line.key === key)
  const next = [...lines.slice(at + 1), ...lines.slice(0, at)]
  return next.find(line => line.class !== 'location' && missing.includes(line.key))?.key ?? null
}

/** The address of one question in its section's page. */
export const placeOf = (caseId: string, line: Pick<NrmLine, 'key' | 'section'>): string =>
  `/cases/${caseId}/nrm?section=${sectionId(line.section)}#${line.key}`

const allPlacesOf = (caseId: string, { key, section }: Pick<NrmLine, 'key' | 'section'>): string =>
  `/cases/${caseId}/nrm?section=${sectionId(section)}&places=${key}#${key}`

/** As many places as anybody looks through beside an answer; the others are a link away. */
const mostPlaces = 25

/** `whole`: with every place in the case that it comes from. */
export function shownLine(line: NrmLine, caseId: string, whole = false): ShownLine {
  const { key, ask, kind, state, note, editedBy } = line
  const hidden = line.class === 'location'
  return {
    key,
    ask,
    kind,
    state,
    answer: line.words === '' ? 'none' : hidden ? 'hidden' : { words: inWords(line) },
    note,
    editedBy:
      editedBy &&
      `${state === 'edited' ? 'Worded' : 'Put back'} by ${editedBy.name}, ${instantInWords(editedBy.at)}`,
    sources: line.sources.slice(0, whole ? undefined : mostPlaces).map(source => ({
      id: source.kind + source.id,
      label: source.label,
      ...(source.kind === 'entry' ? { href: placeOfEntry(caseId, source.id) } : {}),
    })),
    all: whole,
    more:
      whole || line.sources.length <= mostPlaces
        ? undefined
        : { count: line.sources.length, href: allPlacesOf(caseId, line) },
    drawn: state === 'edited' && !hidden ? line.drawn : undefined,
  }
}
