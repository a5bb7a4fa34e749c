import { anyOf, day, longText, oneOf, yesNo } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'
import { type Role, roleWords } from '../access/role'

/** Somebody whom a restricted case could name. */
export type Nameable = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly roles: readonly Role[]
  /** They hold the case now. */
  readonly holds?: boolean
}

const options = (people: readonly Nameable[]) =>
  people.map(({ id, name, jobTitle, roles, holds }) => ({
    id,
    label: name,
    hint: [
      jobTitle,
      ...roles.map(role => roleWords[role].name),
      ...(holds ? ['holds the case now'] : []),
    ].join(', '),
  }))

/**
 * To whom a case is open, why, and when somebody asks again. Source: domain fact base 5.2, which also wants an end:
 * here a day of review stands for it, for no case that hides a child may open by itself.
 */
export const restrictForm = (people: readonly Nameable[]) =>
  form({
    id: 'case-restrict',
    version: 1,
    title: 'Restrict the case to named people',
    questions: {
      why: longText({
        ask: 'Why may only named people see this case?',
        hint: 'For example: the family of a colleague, a covert police operation, a risk to the child if a place became known.',
        why: 'The named people read it, and whoever later agrees to lift the restriction.',
        max: 4_000,
      }),
      named: anyOf({
        ask: 'Who needs to see it?',
        hint: 'You are named too. Choose at least one other safeguarding lead or manager. Whoever holds the case and is not named no longer holds it: then nobody does, until it is allocated again.',
        why: 'To everybody else the case is as if it were not there, in lists and searches too. Two must be able to act when one is away.',
        groups: [{ heading: 'Colleagues', options: options(people) }],
      }),
      reviewOn: day({
        ask: 'When will you ask whether this is still needed?',
        hint: 'A restriction has no end of its own: from that day it stands on the work of every safeguarding lead and manager whom the case names.',
        why: 'What is kept from everybody is also kept from people who could help.',
      }),
    },
  })
export type RestrictAnswers = AnswersOf<ReturnType<typeof restrictForm>>

/** One more person to whom a restricted case is open. */
export const nameForm = (people: readonly Nameable[]) =>
  form({
    id: 'case-name-person',
    version: 1,
    title: 'Name somebody else',
    questions: {
      who: oneOf({
        ask: 'Who else needs to see this case?',
        why: 'They see all of it from then on, and may write on it.',
        options: options(people),
      }),
      onCall: oneOf({
        ask: 'Are they on call for the others?',
        hint: 'A new concern that may be about this child is then theirs to look at first.',
        why: 'Somebody must be able to look when the others are asleep.',
        options: yesNo,
      }),
    },
  })
export type NameAnswers = AnswersOf<ReturnType<typeof nameForm>>

export const liftForm = form({
  id: 'case-lift',
  version: 1,
  title: 'Lift the restriction',
  questions: {
    why: longText({
      ask: 'Why is the restriction no longer needed?',
      hint: 'What has changed since it was made, and who was asked.',
      why: 'A second person reads it before the case is open to others again.',
      max: 4_000,
    }),
  },
})

/** A restriction that is still needed once its day of review has come. */
export const restrictionReviewForm = form({
  id: 'case-restriction-review',
  version: 1,
  title: 'Is the restriction still needed?',
  questions: {
    why: longText({
      ask: 'Why is it still needed?',
      hint: 'What still holds of its reason, and who was asked.',
      why: 'Whoever asks next time starts from it.',
      max: 4_000,
    }),
    reviewOn: day({
      ask: 'When will you ask again?',
      hint: 'A day after today. From then on it stands on the work of every safeguarding lead and manager whom the case names.',
      why: 'What is kept from everybody is also kept from people who could help.',
    }),
  },
})
export type RestrictionReviewAnswers = AnswersOf<typeof restrictionReviewForm>

/** A colleague whom the case turns out to be about. */
export const keepFromForm = (people: readonly Pick<Nameable, 'id' | 'name' | 'jobTitle'>[]) =>
  form({
    id: 'case-keep-from',
    version: 1,
    title: 'Keep a colleague from this case',
    questions: {
      who: oneOf({
        ask: 'Which colleague is it about?',
        hint: 'From then on they see nothing of it, whatever their role, and nobody can name them. Nothing tells them. Should it prove wrong, two people can let them back.',
        why: 'Whoever a case is about must not be warned by it, or change what it says.',
        options: people.map(({ id, name, jobTitle }) => ({ id, label: name, hint: jobTitle })),
      }),
    },
  })

/** A colleague who is kept from a case that is not about them: `people` by what keeps each of them. */
export const letBackForm = (people: readonly Pick<Nameable, 'id' | 'name'>[]) =>
  form({
    id: 'case-let-back',
    version: 1,
    title: 'Let a colleague back',
    questions: {
      who: oneOf({
        ask: 'Whom is this case not about?',
        hint: 'A concern that gives a name keeps every colleague from it whose name comes near. Some of them are the wrong people.',
        why: 'Once a second person has agreed, they can be named on the case like anybody else.',
        options: people.map(({ id, name }) => ({ id, label: name })),
      }),
      why: longText({
        ask: 'How do you know that it is not about them?',
        hint: 'For example: who it is about is known by now, and is somebody else. Do not ask the colleague: if it is about them after all, that would warn them.',
        why: 'A second person reads it before the colleague can see anything.',
        max: 4_000,
      }),
    },
  })
