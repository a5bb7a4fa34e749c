import type { CaseOutline } from '@/lib/domain/case/case-file'
import { resultInWords } from '@/lib/domain/determination/computed'
import { instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Tag } from '../page/tag'

/** The lead's determinations, the one that stands first; each says what the computed view was then. */
export function Determinations({ file, may }: { file: CaseOutline; may: boolean }) {
  const made = file.determinations.toReversed()
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
            {resultInWords[each.computed]}.
          </p>
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
