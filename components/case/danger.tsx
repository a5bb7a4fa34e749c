import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { type DangerLine, dangerLines } from '@/lib/domain/danger/danger'
import { changeInWords, dangerInWords } from '@/lib/domain/danger/words'
import { instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Tag } from '../page/tag'

/** Who said what of danger, and when: the last first. */
export function DangerStory({ lines }: { lines: readonly DangerLine[] }) {
  return lines.toReversed().map(line => (
    <div key={line.id} className="flow-tight border-s-4 border-line ps-4">
      <p className="font-bold">{changeInWords[line.change]}</p>
      <p className="whitespace-pre-line">{line.why}</p>
      <p className="text-base text-soft">
        {line.by.name}, {instantInWords(line.at)}
        {line.since < line.at && `. So since ${instantInWords(line.since)}`}
      </p>
    </div>
  ))
}

/** Whether the child is in danger now, how that came to be said, and the way to say otherwise. */
export function Danger({ file, actor, facts }: { file: CaseOutline; actor: Actor; facts: CaseFacts }) {
  const lines = dangerLines(file)
  const { tone, words } = dangerInWords(file)
  const at = `/cases/${file.id}/danger`
  const here = file.stage !== 'joined'
  return (
    <Card title="Immediate danger" aside={<Tag tone={tone}>{words}</Tag>}>
      {lines.length === 0 && (
        <p>
          {tone === 'soon'
            ? 'Whoever recorded the concern did not know whether the child is in danger now.'
            : 'Nobody has reported that the child is in danger now. That does not say that the child is safe.'}
        </p>
      )}
      <DangerStory lines={lines} />
      {lines.length > 0 && (
        <p>
          <a href={`/cases/${file.id}/alerts`}>Who was alerted, and who has read it</a>
        </p>
      )}
      <div className="buttons">
        {here && can(actor, 'danger.raise', facts) && (
          <ButtonLink href={`${at}/raise`} secondary>
            {file.immediateDanger ? 'Report danger again' : 'Report danger now'}
          </ButtonLink>
        )}
        {here && file.immediateDanger && can(actor, 'danger.end', facts) && (
          <ButtonLink href={`${at}/over`} secondary>
            Record that the danger is over
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}
