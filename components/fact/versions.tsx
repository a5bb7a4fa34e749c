import type { FactVersionLine } from '@/lib/domain/fact/fact-sheet'
import { everyFact } from '@/lib/domain/fact/questions'
import { instantInWords } from '@/lib/domain/time/words'
import { Source } from '../page/source'

/** Who answered when, the newest first, and what they answered otherwise than before. */
export const FactVersions = ({ versions }: { versions: readonly FactVersionLine[] }) => {
  const [last] = versions
  if (!last) return null
  return (
    <>
      <p className="text-base text-soft">
        Version {last.number}, signed by {last.by}, {instantInWords(last.at)}.
      </p>
      <Source summary={`Every version (${versions.length})`}>
        <ul>
          {versions.map(({ number, by, at, changed }) => (
            <li key={number}>
              Version {number}, {by}, {instantInWords(at)}:{' '}
              {changed.length === 0
                ? 'answered first.'
                : changed.map(id => everyFact.questions[id]?.ask ?? id).join(' ')}
            </li>
          ))}
        </ul>
      </Source>
    </>
  )
}
