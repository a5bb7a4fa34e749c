import { recordedInWords, resultInWords } from '@/lib/domain/determination/computed'
import type { Matrix } from '@/lib/domain/determination/matrix'
import type { EvidenceFile } from '@/lib/domain/determination/rested'
import { changedSinceMade, type ShownLine, shownThen } from '@/lib/domain/determination/since'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Source } from '../page/source'
import { Tag } from '../page/tag'
import { ChangedSinceMade } from './changed-since-made'

/** What the evidence showed when it was made: it stays as it was, whatever is recorded since. */
const ShownThen = ({ lines }: { lines: readonly ShownLine[] }) =>
  lines.length > 0 && (
    <Source summary="What the evidence showed then">
      <ul>
        {lines.map(({ words, entries }) => (
          <li key={words}>
            {words}
            {entries.length > 0 && (
              <ul>
                {entries.map(each => (
                  <li key={each.id}>{each.words}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Source>
  )

/** The lead's determinations, the one that stands first; each says what the computed view was then. */
export function Determinations({ file, matrix, may }: { file: EvidenceFile; matrix: Matrix; may: boolean }) {
  const made = file.determinations.toReversed()
  const since = made[0] ? changedSinceMade(made[0], matrix, file) : null
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
          <ShownThen lines={shownThen(each, matrix, file)} />
          {index === 0 && since && <ChangedSinceMade since={since} caseId={file.id} />}
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
