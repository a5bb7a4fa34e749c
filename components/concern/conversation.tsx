import type { Talk } from '@/lib/domain/concern/talk'
import { instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'

const did = { question: 'asked', answer: 'answered', reply: 'wrote' }

/** What lead and author wrote to each other, the oldest first, and when the other side opened it. */
export function Conversation({ talk }: { talk: readonly Talk[] }) {
  return (
    <Card title="Written so far">
      {talk.length === 0 && <p>Nothing yet.</p>}
      {talk.map(each => (
        <div key={each.id} className="flow-tight border-s-4 border-line ps-4">
          <p className="text-base text-soft">
            {each.by} {did[each.kind]}, {instantInWords(each.at)}
            {each.kind === 'reply' &&
              (each.readAt ? `, opened ${instantInWords(each.readAt)}` : ', not opened yet')}
          </p>
          <p className="whitespace-pre-line">{each.words}</p>
        </div>
      ))}
    </Card>
  )
}
