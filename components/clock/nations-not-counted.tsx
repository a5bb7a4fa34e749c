import { hasClocks } from '@/lib/domain/clock/running'
import { nations } from '@/lib/domain/nation/nation'

const unknown = nations.filter(nation => !hasClocks(nation))

/** Whose due times Holdfast does not know: nothing of theirs stands on the board, and none is told as not late. */
export const NationsNotCounted = () =>
  unknown.length > 0 && (
    <p className="text-soft">
      Not counted yet: cases in {unknown.join(', ')}. Follow your local procedures for what is due and when.
    </p>
  )
