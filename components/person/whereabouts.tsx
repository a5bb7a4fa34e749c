import type { CaseFile } from '@/lib/domain/case/case-file'
import { childForm } from '@/lib/domain/concern/questions'
import { instantInWords, occurredInWords } from '@/lib/domain/time/words'
import type { Answer } from '@/lib/forms/question'
import { answered } from '@/lib/forms/transcript'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'

/** Every place, number and name online that the case holds, of the child and of the people around them. */
export function Whereabouts({ file, may }: { file: CaseFile; may: boolean }) {
  const answers: { readonly [id: string]: Answer | undefined } = file.child.answers
  const child = Object.entries(childForm.questions).flatMap(([id, question]) => {
    const answer = answers[id]
    return 'class' in question && answer !== undefined
      ? [{ term: question.ask, detail: answered(question, answer) }]
      : []
  })
  const places = file.entries.flatMap(entry =>
    entry.where ? [{ term: occurredInWords(entry.occurred), detail: entry.where }] : [],
  )
  const people = file.people.flatMap(person => {
    const detail = [person.phone, person.address].filter(Boolean).join('\n')
    return detail ? [{ term: `${person.name} (${person.relationship})`, detail }] : []
  })
  const earlier = file.child.changes.toReversed().flatMap(each =>
    each.was.flatMap(line => {
      const place = each.places[line.id]
      const until = `Until it was changed by ${each.writtenBy.name}, ${instantInWords(each.writtenAt)}.`
      return place === undefined ? [] : [{ term: line.asked, detail: `${place}\n${until}` }]
    }),
  )
  const cards = [
    { title: 'The child', rows: child },
    { title: 'Places in the chronology', rows: places },
    { title: 'People around the child', rows: people },
    { title: 'Recorded of the child before', rows: earlier },
  ].filter(card => card.rows.length > 0)
  return (
    <>
      {cards.length === 0 && <p>Nothing is recorded that says where the child can be found.</p>}
      {cards.map(card => (
        <Card key={card.title} title={card.title}>
          <SummaryList rows={card.rows} />
        </Card>
      ))}
      {may && file.stage !== 'joined' && (
        <ButtonLink href={`/cases/${file.id}/child/change`} secondary>
          Change what is known of the child
        </ButtonLink>
      )}
    </>
  )
}
