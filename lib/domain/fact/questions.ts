import { day, oneOf, text } from '../../forms/ask'
import { type Form, form } from '../../forms/form'
import type { Answer, Option, Question } from '../../forms/question'
import { type AskedFact, askedFacts, type FactAnswer, type FactAnswers, factGroups } from './catalogue'

/** A fact's question in its form, and those that follow it: ids of letters and underscores, as marks of a form need. */
export const questionOf = (fact: AskedFact) => fact.replaceAll('-', '_')

const known: readonly Option[] = [
  { id: 'said', label: 'The child said it' },
  { id: 'seen', label: 'A professional saw it, or a record shows it' },
  { id: 'told', label: 'Somebody else told it' },
  { id: 'inferred', label: 'Concluded from what is known' },
]

/** How a fact or an entry is known, in words. */
export const knownInWords = (id: string): string | undefined =>
  id === 'not-recorded' ? 'Not recorded how it is known' : known.find(option => option.id === id)?.label

const follow = (entries: readonly Option[]): { readonly [part: string]: Question } => ({
  how: oneOf({
    ask: 'how is that known?',
    why: 'Whoever acts on it must know how much it can bear.',
    options: known,
  }),
  since: day({
    ask: 'since when, or on which day?',
    why: 'It stands beside the fact, so that nobody takes something old for new.',
    past: true,
    optional: true,
  }),
  words: text({
    ask: 'what is known, and from whom?',
    why: 'Whoever reads it later need not ask the child again.',
    max: 500,
    grows: true,
    prose: true,
    optional: true,
  }),
  entry: oneOf({
    ask: 'which entry of the chronology shows it?',
    why: 'The reasons of the test and of each step name it.',
    options: entries,
    optional: true,
  }),
})

const asked = (entries: readonly Option[]): { readonly [id: string]: Question } =>
  Object.fromEntries(
    factGroups.flatMap(({ heading, rows }) =>
      rows.flatMap(({ id, name, ask, hint, why }, index) => [
        [
          questionOf(id),
          oneOf({
            ask,
            ...(hint && { hint }),
            why,
            ...(index === 0 && { heading }),
            options: [
              { id: 'yes', label: 'Yes' },
              { id: 'no', label: 'No' },
              { id: 'not-known', label: 'Not known' },
            ],
            optional: true,
          }),
        ],
        ...Object.entries(follow(entries))
          .filter(([part]) => part !== 'entry' || entries.length > 0)
          .map(([part, question]) => [
            `${questionOf(id)}_${part}`,
            { ...question, ask: `${name}: ${question.ask}` },
          ]),
      ]),
    ),
  )

const conditions = Object.fromEntries(
  askedFacts.flatMap(fact => {
    const id = questionOf(fact)
    return [
      [`${id}_how`, { [id]: ['yes', 'no'] }],
      ...['since', 'words', 'entry'].map(part => [`${id}_${part}`, { [id]: ['yes'] }]),
    ]
  }),
)

/** What is known around the child. `entries` are those of the chronology that a fact can be shown by. */
export const factForm = (entries: readonly Option[]): Form =>
  form({
    id: 'facts',
    version: 2,
    title: 'What is known around the child',
    questions: asked(entries),
    when: conditions,
  })

/** The same with every question that it can have, whatever the entries. */
export const everyFact: Form = factForm([{ id: 'entry', label: 'An entry' }])

export type FactsGiven = { readonly [id: string]: Answer | undefined }

/** The answers without how they are known: what is kept beside the child, in no words. */
export const answersIn = (given: FactsGiven): FactAnswers =>
  Object.fromEntries(
    askedFacts.flatMap(fact => {
      const answer = given[questionOf(fact)]
      return answer === undefined ? [] : [[fact, answer as FactAnswer]]
    }),
  )
