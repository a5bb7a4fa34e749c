import { lineChangeForm } from '@/lib/domain/plan/line-questions'
import { type PlanVersion, standsInWords } from '@/lib/domain/plan/plan'
import { planForm } from '@/lib/domain/plan/questions'
import { dayOf } from '@/lib/domain/time/day'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import type { Question } from '@/lib/forms/question'
import { Table } from '../page/table'

type Props = { versions: readonly PlanVersion[]; caseId: string }

const asked = ({ line, changed }: PlanVersion): string => {
  const questions: { readonly [id: string]: Question } = (line ? lineChangeForm : planForm).questions
  return changed.map(id => questions[id]?.ask ?? id).join('\n')
}

/** Everything that was ever written of a plan, the newest first: each version of the whole, and of each line. */
export function VersionList({ versions, caseId }: Props) {
  const rows = versions.map(version => {
    const { id, number, line, signed } = version
    return {
      key: id,
      cells: [
        line ? (
          `Line, version ${number}`
        ) : (
          <a key="go" href={`/cases/${caseId}/plan/versions/${number}`}>
            Plan, version {number}
          </a>
        ),
        `${signed.by}, ${instantInWords(signed.at)}`,
        line ? (
          <span key="said" className="whitespace-pre-line">
            {`${line.what}\n${line.who}, by ${dayInWords(line.dueOn)}\n${standsInWords(line, dayOf(signed.at))}`}
          </span>
        ) : (
          'The whole of it, as it stood'
        ),
        <span key="changed" className="whitespace-pre-line">
          {number === 1 ? 'Written first' : asked(version)}
        </span>,
      ],
    }
  })
  return (
    <Table
      caption="What was written, the newest first"
      head={['What', 'By', 'What it says', 'What was changed']}
      rows={rows}
      empty={<p>Nothing was written yet.</p>}
    />
  )
}
