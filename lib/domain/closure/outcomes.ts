/** What a case comes to, as one choice; own wording. What it means for the child is written beside it. */
export const closureOutcomes = [
  {
    id: 'plan-held',
    label: 'Safe, with a plan that others now hold',
    hint: 'Name in the last answer who holds it and how the child reaches them.',
  },
  {
    id: 'moved',
    label: 'Moved to another organisation, which now holds the concern',
    hint: 'They have said so, and know everything that they need.',
  },
  {
    id: 'not-trafficking',
    label: 'Not trafficking, and another need is followed elsewhere',
    hint: 'What was seen has another explanation. Say which, and who follows it.',
  },
  {
    id: 'turned-18',
    label: 'Turned 18, and support is arranged',
    hint: 'They know it, and want it.',
  },
  {
    id: 'no-contact',
    label: 'No contact was possible after all was tried',
    hint: 'Say what was tried, and who was told: police, services of the area, the place the child left.',
  },
  { id: 'other', label: 'Something else' },
] as const

/** The same in words; the code itself where a later version no longer knows it. */
export const outcomeInWords = (id: string): string =>
  closureOutcomes.find(each => each.id === id)?.label ?? id
