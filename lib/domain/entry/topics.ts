/** Narrative topics: each brings an entry to the NRM question of the same matter (nrm.md A2, rows 9 to 28). */
export const topics = [
  { id: 'start', label: 'How it started: promises, who approached the child' },
  { id: 'journey', label: 'A journey, or being moved' },
  { id: 'work', label: 'What the child had to do' },
  { id: 'living', label: 'Where and how the child lived' },
  { id: 'treatment', label: 'How the child was treated' },
  { id: 'leaving', label: 'How the child got away, or what keeps them there' },
  { id: 'contact', label: 'Contact with the people suspected, and when it was last' },
  { id: 'exploiter', label: 'Who the people suspected are, and where' },
  { id: 'others', label: 'Other children or adults who may be harmed' },
  { id: 'future', label: 'Fear that it will happen again' },
  { id: 'seen-with', label: 'How the child was spoken to, and how they seemed' },
] as const
export type Topic = (typeof topics)[number]['id']
