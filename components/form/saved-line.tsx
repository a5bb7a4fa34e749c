import type { Saved } from './autosave'

/** Says what has become of the words, quietly, and aloud when it changes. */
export function SavedLine({ saved }: { saved: Saved }) {
  return (
    <p className="hint min-h-6" aria-live="polite">
      {saved.locked ? (
        <>
          Your screen is locked. Your words are kept. <a href="/locked">Unlock</a>
        </>
      ) : saved.failed ? (
        'Not saved yet — we will try again'
      ) : (
        saved.savedAt && `Saved ${saved.savedAt}`
      )}
    </p>
  )
}
