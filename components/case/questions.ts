import type { CaseOutline, QuestionView } from '@/lib/domain/case/case-file'
import { doesNotReach } from '@/lib/domain/restriction/author'
import { instantInWords } from '@/lib/domain/time/words'
import type { StoryTold } from '../page/story'
import type { CardTold } from '../page/told-card'

const story = (question: QuestionView): StoryTold => {
  const { writtenBy, askedOf, writtenAt, asked, answered, answeredAt } = question
  const put: StoryTold['lines'] = [
    ['aside', `${writtenBy.name} asked ${askedOf.name}, ${instantInWords(writtenAt)}`],
    ['words', asked],
  ]
  if (answered === null || answeredAt === null) return { lines: put, waits: 'Waiting for an answer' }
  return { lines: [...put, ['aside', `Answered ${instantInWords(answeredAt)}`], ['words', answered]] }
}

/** What the lead asked the author, and the answers; none where nothing was asked and this person may not ask. */
export function questionsCard(file: CaseOutline, mayAsk: boolean): CardTold[] {
  if (file.questions.length === 0 && !mayAsk) return []
  const asks = [
    { href: `/cases/${file.id}/questions`, words: 'Ask the author a question' },
    { href: `/cases/${file.id}/replies`, words: 'Write to the author' },
  ]
  const reads = [{ href: `/cases/${file.id}/replies`, words: 'Read what was written' }]
  const says = [
    ...(mayAsk && !file.authorReached ? [doesNotReach] : []),
    ...(file.questions.length === 0 ? ['None so far.'] : []),
  ]
  const stories = file.questions.map(story)
  return [
    {
      title: 'Questions to the author',
      says,
      stories,
      buttons: mayAsk ? (file.authorReached ? asks : reads) : [],
    },
  ]
}
