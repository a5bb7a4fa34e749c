import type { CaseOutline } from '@/lib/domain/case/case-file'
import { recordedInWords, resultInWords } from '@/lib/domain/determination/computed'
import type { Matrix } from '@/lib/domain/determination/matrix'
import { changedSinceMade, type Since, shownThen } from '@/lib/domain/determination/since'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Notice } from '../page/notice'
import { Source } from '../page/source'
import { Tag } from '../page/tag'

/** What is recorded otherwise than when the determination that stands was made. */
const Changed = ({ since }: { since: Since }) => (
  <Notice tone="warning" title="What is recorded has changed since.">
    <ul>
      {since.lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p>
      {since.before === since.now
        ? `It amounts to the same as then: ${since.now}.`
        : `Then: ${since.before}. Now: ${since.now}.`}
    </p>
  </Notice>
)

/** What the evidence showed when it was made: it stays as it was, whatever is recorded since. */
const ShownThen = ({ lines }: { lines: readonly string[] }) =>
  lines.length > 0 && (
    <Source summary="What the evidence showed then">
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Source>
  )

/** The lead's determinations, the one that stands first; each says what the computed view was then. */
export function Determinations({ file, matrix, may }: { file: CaseOutline; matrix: Matrix; may: boolean }) {
  const made = file.determinations.toReversed()
  const since = made[0] ? changedSinceMade(made[0], matrix) : null
  return (
    <Card title="The lead’s determination">
      {made.length === 0 && <p>None yet.</p>}
      {made.map((each, index) => (
        <div key={each.id} className="flow-tight border-s-4 border-line ps-4">
          <p className="font-bold">
            {resultInWords[each.result]} {index > 0 && <Tag tone="quiet">Superseded</Tag>}
          </p>
          <p className="whitespace-pre-line">{each.reasons}</p>
          <p className="text-base text-soft">
            {each.writtenBy.name}, {instantInWords(each.writtenAt)}. Worked out at the time:{' '}
            {recordedInWords[each.computed]}.
            {each.lookAgainOn && ` To be looked at again on ${dayInWords(each.lookAgainOn)}.`}
          </p>
          <ShownThen lines={shownThen(each, matrix)} />
          {index === 0 && since && <Changed since={since} />}
        </div>
      ))}
      {may && (
        <ButtonLink href={`/cases/${file.id}/determination`} secondary={made.length > 0}>
          {made.length > 0 ? 'Make a new determination' : 'Make a determination'}
        </ButtonLink>
      )}
    </Card>
  )
}
