import { tooLongToKeep } from '@/lib/forms/too-long'
import type { Saved } from './autosave'

/** Why words are kept apart, and what stands where they can be read. */
const apart = (beside: NonNullable<Saved['beside']>): [why: string, link: string] =>
  beside === 'not-found'
    ? [
        'This concern was sent or deleted in another window. What you type here is not in it, and is kept apart.',
        'See what you can do with it',
      ]
    : beside === 'cannot'
      ? ['This list is full. What you type here is kept apart.', 'See it']
      : [
          'You wrote this in another window too. Nothing was overwritten: these words are kept beside those.',
          'See both',
        ]

/** Says what has become of the words, quietly, and aloud when it changes. */
export function SavedLine({ saved }: { saved: Saved }) {
  const [why, link] = saved.beside ? apart(saved.beside) : []
  return (
    <p className="hint min-h-6" aria-live="polite">
      {saved.locked ? (
        <>
          Your screen is locked. Your words are kept. <a href="/locked">Unlock</a>
        </>
      ) : saved.tooLong ? (
        tooLongToKeep
      ) : saved.failed ? (
        'Not saved yet — we will try again'
      ) : (
        saved.savedAt && `Saved ${saved.savedAt}`
      )}
      {why && (
        <>
          . {why} {saved.path && <a href={saved.path}>{link}</a>}
        </>
      )}
    </p>
  )
}
