import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { type DangerLine, dangerLines } from '@/lib/domain/danger/danger'
import { changeInWords, dangerInWords } from '@/lib/domain/danger/words'
import { instantInWords } from '@/lib/domain/time/words'
import { tell } from '../page/told'
import { ToldCard } from '../page/told-card'

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

const unknown = 'Whoever recorded the concern did not know whether the child is in danger now.'
const none = 'Nobody has reported that the child is in danger now. That does not say that the child is safe.'

/** Whether the child is in danger now, how that came to be said, and the way to say otherwise. */
export function Danger({ file, actor, facts }: { file: CaseOutline; actor: Actor; facts: CaseFacts }) {
  const lines = dangerLines(file)
  const { tone, words } = dangerInWords(file)
  const at = `/cases/${file.id}/danger`
  const here = file.stage !== 'joined'
  const buttons = [
    ...(here && can(actor, 'danger.raise', facts)
      ? [
          {
            href: `${at}/raise`,
            words: file.immediateDanger ? 'Report danger again' : 'Report danger now',
          },
        ]
      : []),
    ...(here && file.immediateDanger && can(actor, 'danger.end', facts)
      ? [{ href: `${at}/over`, words: 'Record that the danger is over' }]
      : []),
  ]
  const card = { title: 'Immediate danger', aside: { tone, words }, buttons }
  if (lines.length === 0)
    return <ToldCard told={tell({ ...card, says: [tone === 'soon' ? unknown : none] })} />
  const alerts = { href: `/cases/${file.id}/alerts`, words: 'Who was alerted, and who has read it' }
  return (
    <ToldCard told={tell({ ...card, links: [alerts] })}>
      <DangerStory lines={lines} />
    </ToldCard>
  )
}
