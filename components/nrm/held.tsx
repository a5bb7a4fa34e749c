import type { NrmLine } from '@/lib/domain/nrm/line'
import { Source } from '../page/source'

/** What the case itself says to a question, and where: it stays whatever a person writes. */
export function Held({ line }: { line: NrmLine }) {
  if (line.sources.length === 0) return <p>The case holds no answer to this question yet.</p>
  return (
    <Source summary="What the case says, and where">
      <p className="whitespace-pre-line break-words">{line.drawn}</p>
      <ul>
        {line.sources.map(source => (
          <li key={source.kind + source.id}>{source.label}</li>
        ))}
      </ul>
    </Source>
  )
}
