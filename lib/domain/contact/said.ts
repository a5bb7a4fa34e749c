/** What was done to the directory, told on its page after it. */
export const saidOfContact = {
  added: 'The number is added, and counts as checked today.',
  changed: 'The number is changed, and counts as checked today.',
  checked: 'Recorded: you checked the number today.',
  removed: 'The number is taken out.',
} as const
