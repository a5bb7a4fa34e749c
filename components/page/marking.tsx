'use client'

/** The protective marking: at the top of the page, and on each sheet when it is printed. */
export function Marking() {
  return (
    <p className="marking text-sm text-soft">
      <strong className="text-ink">OFFICIAL-SENSITIVE</strong>{' '}
      <span>Share only with people who need it to protect this child. Shred what you print.</span>
    </p>
  )
}
