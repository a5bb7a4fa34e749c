import type { AnswersOf } from '../../forms/form'
import { type Given, listOf } from '../../forms/given'
import { typed } from '../../forms/typed'
import type { EntryView } from '../case/case-file'
import { type Seen, seenIn, signsIn } from '../concern/seen'
import type { FileType } from '../file/file-type'
import { bearings, caseEntryForm, offered, theChild } from './case-questions'

/** How somebody is in an entry: they were there, or it is about them. */
export type Part = 'present' | 'about'
export type EntryPerson = { readonly person: string; readonly part: Part }

/** An entry with everything that it bears on, as the chronology shows it. */
export type WholeEntry = EntryView & {
  readonly withChild: boolean
  readonly people: readonly EntryPerson[]
  readonly ticks: readonly Seen[]
  /** The mark of the body map that it tells of. */
  readonly mark?: string
  /** What was added to it, and to what it corrects. */
  readonly files: readonly {
    readonly id: string
    readonly type: FileType
    readonly locked: boolean
    readonly removed: boolean
  }[]
}

type Answers = AnswersOf<ReturnType<typeof caseEntryForm>>

/** The form that answers were given to, whoever of the case it offered: that they are of the case is checked later. */
export const formFor = (given: Given) =>
  caseEntryForm(
    offered(
      [...listOf(given, 'present'), ...listOf(given, 'aboutWhom')]
        .filter(id => id !== theChild)
        .map(id => ({ id, name: id, relationship: '' })),
    ),
  )

/** A form's answers as what is kept: the entry, who was in it, and what it bears on. */
export function entryParts(answers: Answers) {
  const {
    indicators,
    otherSign,
    absent,
    otherAbsent,
    acts,
    means,
    purposes,
    types,
    abuse,
    bears: _,
    present = [],
    aboutWhom = [],
    ...own
  } = answers
  const as = (part: Part, ids: readonly string[]) => ids.map(person => ({ person, part }))
  const entry = {
    ...own,
    ...(own.kind === 'words' ? { known: 'said' as const } : {}),
    withChild: present.includes(theChild),
    people: [
      ...as(
        'present',
        present.filter(id => id !== theChild),
      ),
      ...as('about', aboutWhom),
    ],
  }
  const ticked = seenIn(
    { ...(indicators && { indicators }), ...(otherSign && { otherSign }) },
    {
      ...(acts && { acts }),
      ...(means && { means }),
      ...(purposes && { purposes }),
      ...(types && { types }),
      ...(abuse && { abuse }),
    },
  )
  return { entry, ticked: [...ticked, ...signsIn('absent', absent, otherAbsent)] }
}

/** An entry as its form shows it for a correction: everything that stands, to be put right. */
export function givenOf(entry: WholeEntry): Given {
  const of = (kind: Seen['kind']) => entry.ticks.filter(tick => tick.kind === kind).map(({ code }) => code)
  const words = (kind: Seen['kind']) => entry.ticks.find(tick => tick.kind === kind && tick.words)?.words
  const people = (part: Part) => entry.people.filter(each => each.part === part).map(({ person }) => person)
  const ticks = {
    indicators: of('indicator'),
    absent: of('absent'),
    acts: of('act'),
    means: of('means'),
    purposes: of('purpose'),
    types: of('exploitation'),
    abuse: of('abuse'),
  }
  const kind = entry.kind ?? (entry.known === 'said' ? 'words' : undefined)
  return typed(caseEntryForm([]), {
    ...(kind && { kind }),
    // Whoever puts right an entry that a concern was sent with is asked what nobody had said.
    known: entry.known === 'not-recorded' ? undefined : entry.known,
    words: entry.words,
    language: entry.language,
    source: entry.source,
    what: entry.what,
    when: entry.occurred,
    present: [...(entry.withChild ? [theChild] : []), ...people('present')],
    others: entry.others,
    aboutWhom: people('about'),
    where: entry.where,
    topics: entry.topics,
    bears: bearings.map(({ id }) => id).filter(id => ticks[id].length > 0),
    ...ticks,
    otherSign: words('indicator'),
    otherAbsent: words('absent'),
  })
}
