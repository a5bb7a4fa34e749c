/**
 * What to keep to when a child has a mark. In our own words; rests on national guidance on what to do when worried that
 * a child is being abused, and on local procedures: [K], to be confirmed.
 */
export const markGuidance = {
  title: 'Look only at what can be seen anyway',
  says: [
    'Never undress a child, and never ask a child to show what clothes cover.',
    'Never photograph a child’s body, nor ask anybody to. A doctor may, with a police photographer, in an examination.',
    'Examining is for health professionals. If a mark is new, painful, or on a baby: get medical help first, 999 in an emergency, and tell those who protect children in that area today.',
    'Do not guess how a mark came about or how old it is. Write what you see, and what the child says in their own words.',
  ],
  source:
    'National guidance on worries that a child is being abused, and local procedures (to be confirmed).',
} as const
