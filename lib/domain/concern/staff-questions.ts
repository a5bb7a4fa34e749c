import { anyOf, oneOf, text } from '../../forms/ask'
import { type AnswersOf, type Form, form } from '../../forms/form'
import { isNotKnown } from '../../forms/question'
import { nearTo } from './near-name'

export type Colleague = { readonly id: string; readonly name: string; readonly jobTitle: string }

/**
 * Whether the concern is about somebody who works with children, and who. `who` are accounts of the organisation
 * where it is about any: whoever it is never sees the concern, nor does a colleague whose name comes near the `name` that is
 * written. Source: Working Together to Safeguard Children 2023, on people in a position of trust; to be confirmed.
 */
export const staffForm = form({
  id: 'concern-staff',
  version: 2,
  title: 'Somebody who works with children',
  questions: {
    about: oneOf({
      ask: 'Is your concern about somebody who works or volunteers with children?',
      hint: 'In your organisation or any other: for example a teacher, coach, social worker, foster carer, interpreter or driver. Do not ask them about it, and do not tell them.',
      why: 'Somebody must then also tell those who look into such concerns: the case shows how. The person must never see it here.',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'maybe', label: 'I think so, or I am not sure' },
        { id: 'no', label: 'No' },
      ],
      optional: true,
      owed: true,
    }),
    who: anyOf({
      ask: 'Is it about any of these colleagues?',
      hint: 'Whoever you choose is kept from this concern.',
      groups: [],
      open: true,
      optional: true,
    }),
    name: text({
      ask: 'Their name, if they are not in the list',
      hint: 'Or how they can be recognised. Colleagues whose name comes near it are kept from this concern too.',
      why: 'Those who look into such concerns must know who is meant.',
      orNotKnown: true,
      optional: true,
    }),
    work: text({
      ask: 'What do they do, and where?',
      hint: 'Their job or role with children, and who they do it for.',
      why: 'It decides whom to tell: as a rule, those of the place where they work.',
      max: 500,
      orNotKnown: true,
      optional: true,
    }),
  },
  when: {
    who: { about: ['yes', 'maybe'] },
    name: { about: ['yes', 'maybe'] },
    work: { about: ['yes', 'maybe'] },
  },
})
export type StaffAnswers = AnswersOf<typeof staffForm>

/** The same, with the colleagues to choose from. */
export const staffFormWith = (colleagues: readonly Colleague[]): Form => ({
  ...staffForm,
  questions: {
    ...staffForm.questions,
    who: anyOf({
      ask: staffForm.questions.who.ask,
      hint: 'Tick all whom it is about, or none. Whoever you tick is kept from this concern from the moment you send it, whatever their role. Nothing tells them.',
      groups: [
        {
          heading: 'Colleagues',
          options: colleagues.map(({ id, name, jobTitle }) => ({ id, label: name, hint: jobTitle })),
        },
      ],
      optional: true,
    }),
  },
})

/** Not being sure counts as yes: the officer is there to be asked. */
export const isAboutStaff = (answers: StaffAnswers | undefined): boolean =>
  answers?.about === 'yes' || answers?.about === 'maybe'

/** The colleagues whom it is about, by the ids that were sent. */
export const colleaguesIn = (answers: StaffAnswers): readonly string[] =>
  isAboutStaff(answers) ? (answers.who ?? []) : []

/** The other colleagues who may be meant by the name that was written, or by why it is not known. */
export function nearColleagues<C extends Colleague>(answers: StaffAnswers, colleagues: readonly C[]): C[] {
  const { name = '' } = answers
  const typed = isNotKnown(name) ? name.notKnown : name
  if (!isAboutStaff(answers) || typed === '') return []
  const ids = colleaguesIn(answers)
  const chosen = colleagues.filter(({ id }) => ids.includes(id))
  const isNear = nearTo(typed, chosen.map(({ name }) => name).join(' '))
  return colleagues.filter(each => !chosen.includes(each) && isNear(each))
}
