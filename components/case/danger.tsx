import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { type DangerLine, dangerLines } from '@/lib/domain/danger/danger'
import { changeInWords, dangerInWords } from '@/lib/domain/danger/words'
import { instantInWords } from '@/lib/domain/time/words'
import { Story, type StoryTold } from '../page/story'
import type { CardTold } from '../page/told-card'

const storyOf = ({ change, why, by, at, since }: DangerLine): StoryTold => ({
  lines: [
    ['head', changeInWords[change]],
    ['words', why],
    ['aside', `${by.name}, ${instantInWords(at)}${since < at ? `. So since ${instantInWords(since)}` : ''}`],
  ],
})

/** Who said what of danger, and when: the last first. */
export const DangerStory = ({ lines }: { lines: readonly DangerLine[] }) =>
  lines.toReversed().map(line => <Story key={line.id} {...storyOf(line)} />)

const unknown = 'Whoever recorded the concern did not know whether the child is in danger now.'
const none = 'Nobody has reported that the child is in danger now. That does not say that the child is safe.'

/** Whether the child is in danger now, how that came to be said, and the way to say otherwise. */
export function dangerCard(file: CaseOutline, actor: Actor, facts: CaseFacts): CardTold {
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
  if (lines.length === 0) return { ...card, says: [tone === 'soon' ? unknown : none] }
  const alerts = { href: `/cases/${file.id}/alerts`, words: 'Who was alerted, and who has read it' }
  return { ...card, stories: lines.toReversed().map(storyOf), links: [alerts] }
}
