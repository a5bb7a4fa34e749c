import { oneOf, text } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { type Hours, hoursInWords, kinds } from './kinds'

type Team = { readonly id: string; readonly name: string }

/** One id for "everybody", beside those of the teams. */
export const everybody = 'everybody'

/** A number of the organisation's own directory. */
export const contactForm = (teams: readonly Team[]) =>
  form({
    id: 'contact',
    version: 1,
    title: 'A number to ring',
    questions: {
      kind: oneOf({
        ask: 'What is it for?',
        why: 'Somebody in a hurry looks for what it is for, not for its name.',
        options: kinds.map(({ id, name }) => ({ id, label: name.every })),
      }),
      name: text({
        ask: 'Who answers?',
        hint: 'Like: Kestrelford front door.',
        why: 'Whoever rings knows then that they have reached the right place.',
        max: 120,
      }),
      phone: text({
        ask: 'Phone number',
        hint: 'Ring it once before you save: saving says that it was checked today.',
        why: 'Somebody will press it at night with a child beside them. A wrong digit costs minutes.',
        input: 'tel',
        max: 40,
      }),
      hours: oneOf({
        ask: 'When is it answered?',
        why: 'Nobody should ring a number at night that is answered by day.',
        options: (Object.keys(hoursInWords) as Hours[]).map(id => ({ id, label: hoursInWords[id] })),
      }),
      team: oneOf({
        ask: 'Which team is it for?',
        why: 'A team finds its own numbers together, below those for everybody.',
        options: [
          { id: everybody, label: 'Everybody here' },
          ...teams.map(({ id, name }) => ({ id, label: name })),
        ],
      }),
      note: text({
        ask: 'What should somebody know who rings it?',
        hint: 'Like: ask for the duty manager. Nothing about a child.',
        why: 'Whoever rings for the first time then gets to the right person.',
        max: 200,
        optional: true,
      }),
    },
  })

export type ContactAnswers = AnswersOf<ReturnType<typeof contactForm>>

/** A number as it stands. */
export type ContactParticulars = {
  readonly kind: string
  readonly name: string
  readonly phone: string
  readonly hours: string
  readonly teamId: string | null
  readonly note: string | null
}

/** What stands, as the form would give it. */
export const givenOf = ({ kind, name, phone, hours, teamId, note }: ContactParticulars): Given => ({
  kind,
  name,
  phone,
  hours,
  team: teamId ?? everybody,
  note: note ?? '',
})
