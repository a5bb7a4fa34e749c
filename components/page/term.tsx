import { type TermId, terms } from '@/lib/domain/guidance/terms'

/**
 * A word of the field at its first mention, with what it means: shown while it is pointed at, and opened by a tap or a
 * key, which Escape closes again. Without JavaScript too, and nothing on the page moves.
 */
export function Term({ id, children }: { id: TermId; children: string }) {
  return (
    <span className="term">
      <button type="button" popoverTarget={`term-${id}`}>
        {children}
      </button>
      <span id={`term-${id}`} popover="auto" role="note">
        {terms[id].means} <a href={`/guidance#${id}`}>All words</a>
      </span>
    </span>
  )
}
