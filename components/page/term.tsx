import { type TermId, terms } from '@/lib/domain/guidance/terms'
import { TermWord } from './term-word'

/**
 * A word of the field at its first mention, with what it means: opened by a tap or a key, which Escape closes again,
 * without JavaScript too; where scripts run it is also shown while it is pointed at. Nothing on the page moves.
 */
export const Term = ({ id, children }: { id: TermId; children: string }) => (
  <TermWord id={id} word={children} means={terms[id].means} />
)
