import type { NrmLine } from '@/lib/domain/nrm/line'
import { Notice } from '../page/notice'
import { Source } from '../page/source'

type Props = {
  line: NrmLine
  /** How many answers are missing, where somebody has just put one into the draft. */
  put: number | null
}

/** What the case itself says to a question, and where: it stays whatever a person writes. */
export function Held({ line, put }: Props) {
  return (
    <>
      {put !== null && (
        <Notice
          tone="done"
          title={put === 1 ? 'Put in the draft. One is missing.' : `Put in the draft. ${put} are missing.`}
        />
      )}
      {line.sources.length > 0 && (
        <Source summary="What the case says, and where">
          <p className="whitespace-pre-line break-words">{line.drawn}</p>
          <ul>
            {line.sources.map(source => (
              <li key={source.kind + source.id}>{source.label}</li>
            ))}
          </ul>
        </Source>
      )}
    </>
  )
}
