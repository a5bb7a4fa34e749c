/**
 * What kind of thing an entry tells of: the four that the work is made of, meetings and papers that come in, and
 * whatever is none of these. What came with a concern has no kind: it was not asked. How it is known is another
 * question, for a child may say something in a call; only their own words say it already.
 */
export const entryKinds = [
  { id: 'call', label: 'A call', hint: 'By phone or video, whoever it was with.' },
  { id: 'visit', label: 'A visit', hint: 'To a home, a placement, a school or another place.' },
  { id: 'meeting', label: 'A meeting or conversation' },
  { id: 'observation', label: 'An observation', hint: 'Something that was seen or noticed.' },
  { id: 'words', label: 'The child’s own words', hint: 'What they said is kept word for word.' },
  { id: 'message', label: 'A message or a document', hint: 'A letter, an e-mail, a text, a post, a record.' },
  { id: 'other', label: 'Something else' },
] as const
export type EntryKind = (typeof entryKinds)[number]['id']

/** All kinds but the child's own words, which are always said by the child. */
export const kindsWithAnySource = entryKinds.map(({ id }) => id).filter(id => id !== 'words')

const titles: Record<EntryKind, string> = {
  call: 'Call',
  visit: 'Visit',
  meeting: 'Meeting or conversation',
  observation: 'Observation',
  words: 'The child’s own words',
  message: 'Message or document',
  other: 'Something else',
}

/** What kind it is, as a list names it. */
export const kindInWords = (kind: EntryKind): string => titles[kind]
