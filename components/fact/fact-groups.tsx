import type { CaseOutline } from '@/lib/domain/case/case-file'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { factGroups } from '@/lib/domain/fact/catalogue'
import { signsFor } from '@/lib/domain/fact/drawn'
import { type FactEntry, type FactLine, factLine, linkedAnswer } from '@/lib/domain/fact/fact-sheet'
import type { FactsGiven } from '@/lib/domain/fact/questions'
import { dayInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'

type Props = { file: CaseOutline; given: FactsGiven; entries: readonly FactEntry[] }

const answers = { yes: 'Yes', no: 'No', 'not-known': 'Not known' }

/** One fact as it was answered, with how and since when it is known, and the way to the entry that shows it. */
function Answer({ line, caseId, entries }: { line: FactLine; caseId: string; entries: Props['entries'] }) {
  const entry = entries.find(({ id }) => id === line.entry)
  return (
    <>
      <span className="font-bold">{answers[line.answer]}</span>
      {line.since && `, ${dayInWords(line.since)}`}
      {line.how && `. ${line.how}.`}
      {line.words && <span className="block whitespace-pre-line">{line.words}</span>}
      {entry && (
        <a href={placeOfEntry(caseId, entry.id)} className="tap block w-fit">
          {entry.label}
        </a>
      )}
    </>
  )
}

/** Every fact that is asked, by its groups: what was answered, and what was ticked that bears on it. */
export const FactGroups = ({ file, given, entries }: Props) =>
  factGroups.map(({ heading, rows }) => (
    <Card key={heading} title={heading}>
      <SummaryList
        rows={rows.map(({ id, ask }) => {
          const line = factLine(given, id)
          const linked = linkedAnswer(given, file.child.facts, id)
          const signs = signsFor(id, file)
          return {
            term: ask,
            detail: (
              <>
                {line && <Answer line={line} caseId={file.id} entries={entries} />}
                {linked && (
                  <span className="block">
                    <span className="font-bold">{answers[linked]}</span>, from a linked concern
                    {line ? ': that counts.' : '.'}
                  </span>
                )}
                {!line && !linked && <span className="text-soft">Not answered yet</span>}
                {signs.length > 0 && (
                  <span className="block text-base text-soft">Ticked on the case: {signs.join('; ')}.</span>
                )}
              </>
            ),
          }
        })}
      />
    </Card>
  ))
