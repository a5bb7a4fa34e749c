import { saidOfAge } from '@/lib/domain/child/age'
import {
  type ConcernDraft,
  isList,
  itemForm,
  type ListId,
  type PageId,
  type Problem,
  shownForm,
} from '@/lib/domain/concern/draft'
import { childParts } from '@/lib/domain/concern/parts'
import { childForm } from '@/lib/domain/concern/questions'
import { road, type Stop } from '@/lib/domain/concern/road'
import { spokenOf } from '@/lib/domain/concern/spoken'
import type { Colleague } from '@/lib/domain/concern/staff-questions'
import { hintsIn } from '@/lib/domain/language/hints'
import type { Now } from '@/lib/forms/calendar'
import { soFar } from '@/lib/forms/check'
import { figures } from '@/lib/forms/figures'
import type { Form } from '@/lib/forms/form'
import type { Given } from '@/lib/forms/given'
import { type Answer, isNotKnown, isProse, type Question } from '@/lib/forms/question'
import { answered } from '@/lib/forms/transcript'
import { LanguageHints } from '../form/language-hints'
import { Notice } from '../page/notice'
import { SummaryList } from '../page/summary-list'
import { LeftOpen } from './left-open'

type Props = {
  draft: ConcernDraft
  id: string
  now: Now
  missing: readonly Problem[]
  colleagues: readonly Colleague[]
}

/** An answer in words and, where somebody tells in their own, what may be said better: seen without JavaScript too. */
function detailOf(question: Question, answer: Answer) {
  const told = isNotKnown(answer) ? answer.notKnown : isProse(question) ? String(answer) : ''
  return (
    <>
      {answered(question, answer)}
      <LanguageHints hints={hintsIn(told)} />
    </>
  )
}

function rowsOf(form: Form, given: Given, now: Now, href: string) {
  const answers: { readonly [id: string]: Answer | undefined } = soFar(form, given, now)
  return Object.entries(form.questions).flatMap(([id, question]) => {
    const answer = answers[id]
    const change = { href: `${href}#${id}`, what: question.ask }
    return answer === undefined ? [] : [{ term: question.ask, detail: detailOf(question, answer), change }]
  })
}

/** What must be read beside the age of each child of a stop, once. */
function bornIn(draft: ConcernDraft, at: Stop, now: Now): string[] {
  const given = at === 'child' ? [draft.pages.child ?? {}] : []
  const children = at === 'children' ? draft.children.map(item => item.given) : given
  const said = children.flatMap(each => saidOfAge(childParts(soFar(childForm, each, now)), now.day))
  return [...new Set(said)]
}

const stillNeeded = (count: number) =>
  count === 1
    ? 'One thing is still needed before you can send it.'
    : `${figures(count)} things are still needed before you can send it.`

/** Everything that will be sent, and what still stands in the way, each with its place. */
export function CheckAnswers({ draft, id, now, missing, colleagues }: Props) {
  const at = `/concerns/draft/${id}`
  const spoken = spokenOf(draft, now)
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="warning" title={stillNeeded(missing.length)}>
          <ul>
            {missing.map(problem => (
              <li key={problem.at + problem.says}>
                <a href={`${at}/${problem.at}`} className="tap block w-fit">
                  {problem.says}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <LeftOpen draft={draft} at={at} />
      {spoken.length > 0 && (
        <Notice tone="warning" title="Where one child can be found may be read on another’s case.">
          <p>Take it out of these words, if nobody who works with the other child should know it.</p>
          <ul>
            {spoken.map(({ at: where, says }) => (
              <li key={where + says}>
                <a href={`${at}/${where}`}>{says}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {road.map(stop => {
        const parts = isList(stop.at)
          ? draft[stop.at].map((item, index) => ({
              heading: `${index + 1}`,
              rows: rowsOf(
                itemForm(stop.at as ListId, draft),
                item.given,
                now,
                `${at}/${stop.at}/${item.id}`,
              ),
            }))
          : [
              {
                heading: '',
                rows: rowsOf(
                  shownForm(stop.at as PageId, colleagues),
                  draft.pages[stop.at as PageId] ?? {},
                  now,
                  `${at}/${stop.at}`,
                ),
              },
            ]
        const born = bornIn(draft, stop.at, now)
        const empty = parts.every(part => part.rows.length === 0)
        return (
          <section key={stop.at} className="flow-tight">
            <h2>{stop.title}</h2>
            {born.map(says => (
              <Notice key={says} tone="warning" title={says} />
            ))}
            {empty ? (
              <p>
                Nothing yet. <a href={`${at}/${stop.at}`}>Add it</a>
                {missing.some(problem => problem.at === stop.at)
                  ? ': it is needed.'
                  : ', or send the concern without it.'}
              </p>
            ) : (
              parts.map(part => (
                <div key={part.heading}>
                  {part.heading && <h3>{part.heading}</h3>}
                  {part.rows.length > 0 ? <SummaryList rows={part.rows} /> : <p>Nothing to send yet.</p>}
                </div>
              ))
            )}
          </section>
        )
      })}
    </>
  )
}
