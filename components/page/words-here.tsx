import { type TermId, terms } from '@/lib/domain/guidance/terms'
import { Term } from './term'

/** Words of the field that the questions below use, for somebody who meets them here first. */
export const WordsHere = ({ ids }: { ids: readonly TermId[] }) =>
  ids.length > 0 && (
    <p className="text-soft">
      Words used here:{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Term id={id}>{terms[id].term}</Term>
        </span>
      ))}
    </p>
  )
