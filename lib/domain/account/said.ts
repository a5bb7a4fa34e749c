/** What a door says when it stays shut. Never whether an account exists. */
export const said = {
  mismatch: 'That e-mail and password do not match. Check both and try again.',
  wait: 'That e-mail and password do not match. Check both and try again. Wait a little before the next try.',
  later: 'Holdfast could not sign you in just now. Try again in a moment.',
  expired: 'This page had been open too long to sign in with. Try once more.',
} as const

export type Said = keyof typeof said

export const saidAtLock = {
  mismatch: 'That password does not match. Check it and try again.',
  wait: 'That password does not match. Check it and try again. Wait a little before the next try.',
} as const

export const saidOfCode = {
  mismatch:
    'That code does not match. Check that the clock of the device with the app is right, wait for its next code, and give that.',
  wait: 'That code does not match. Wait a little, then give the app’s newest code.',
} as const

export const saidOfLink = {
  used: 'This link has been used already. If you set your password with it, sign in. If you did not, tell your administrator now and ask for a new link.',
  old: 'This link is too old to use, or a newer one has taken its place. Ask your administrator for a new one.',
  unknown:
    'This link is not complete, or it is not one of ours. Copy the whole link again, or ask your administrator for a new one.',
} as const

/** What was done to a person's account, told on their page after it. */
export const saidOfAccount = {
  added: 'They are added. Now make their sign-in link and hand it to them yourself.',
  changed: 'The changes are saved, and hold from their next request.',
  disabled: 'They can no longer sign in: their sessions have ended, and their links no longer work.',
  enabled: 'They can sign in again.',
  reset: 'Their second factor is gone. They set up a new one at their next sign-in.',
} as const

export const hasSaid = <T extends object>(words: T, word: unknown): word is keyof T =>
  typeof word === 'string' && Object.hasOwn(words, word)

/** What a button says that could not do its one thing, where nothing more can be said. */
export const notDone =
  'This could not be done, and nothing changed. Open the page again; if it happens again, tell your administrator.'

/** What a form says when its sender is no longer signed in: the words stay where they are. */
export const shut =
  'Your screen is locked, or you were signed out. What you typed is still here: unlock or sign in again in another tab, then send it once more.'
