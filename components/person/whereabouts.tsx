import type { CaseOutline } from '@/lib/domain/case/case-file'
import { childForm } from '@/lib/domain/concern/questions'
import { mayKnow, notKnownWhether } from '@/lib/domain/person/may-know'
import type { Occurred } from '@/lib/domain/time/occurred'
import { instantInWords, occurredInWords } from '@/lib/domain/time/words'
import type { Answer } from '@/lib/forms/question'
import { answered } from '@/lib/forms/transcript'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Pager } from '../page/pager'
import { SummaryList } from '../page/summary-list'
import { MayKnow } from './person-list'

const placesTitle = 'Places in the chronology'
type Props = {
  file: CaseOutline
  /** One page of the places that entries tell of, and which of how many it is. */
  places: readonly { readonly id: string; readonly occurred: Occurred; readonly where: string }[]
  total: number
  page: number
  pages: number
  may: boolean
}

/** Every place, number and name online that the case holds, of the child and of the people around them. */
export function Whereabouts({ file, places, total, page, pages, may }: Props) {
  const answers: { readonly [id: string]: Answer | undefined } = file.child.answers
  const child = Object.entries(childForm.questions).flatMap(([id, question]) => {
    const answer = answers[id]
    return 'class' in question && answer !== undefined
      ? [{ term: question.ask, detail: answered(question, answer) }]
      : []
  })
  const told = places.map(({ occurred, where }) => ({ term: occurredInWords(occurred), detail: where }))
  const turn = (to: number) => (to >= 1 && to <= pages ? `/cases/${file.id}/child?page=${to}` : undefined)
  const reached = (safe: boolean) =>
    file.people
      .filter(person => mayKnow(person).safe === safe && (person.phone || person.address))
      .map(person => ({
        term: `${person.name} (${person.relationship})`,
        detail: (
          <>
            <MayKnow person={person} />
            {person.suspected === null && ` ${notKnownWhether}`}
            {`\n${[person.phone, person.address].filter(Boolean).join('\n')}`}
          </>
        ),
      }))
  const earlier = file.child.changes.toReversed().flatMap(each =>
    each.was.flatMap(line => {
      const place = each.places[line.id]
      const until = `Until it was changed by ${each.writtenBy.name}, ${instantInWords(each.writtenAt)}.`
      return place === undefined ? [] : [{ term: line.asked, detail: `${place}\n${until}` }]
    }),
  )
  const cards = [
    { title: 'The child', rows: child },
    { title: placesTitle, rows: told },
    { title: 'Do not contact or inform', rows: reached(false) },
    { title: 'Safe to inform', rows: reached(true) },
    { title: 'Recorded of the child before', rows: earlier },
  ].filter(card => card.rows.length > 0)
  return (
    <>
      {cards.length === 0 && <p>Nothing is recorded that says where the child can be found.</p>}
      {cards.map(card => (
        <Card key={card.title} title={card.title}>
          <SummaryList rows={card.rows} />
          {card.title === placesTitle && pages > 1 && (
            <Pager
              before={turn(page - 1)}
              after={turn(page + 1)}
              of={`${total} places, the latest first: page ${page} of ${pages}`}
            />
          )}
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
