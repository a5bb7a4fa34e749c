import { oneOf } from '../../forms/ask'
import { form } from '../../forms/form'
import { nationChoices } from '../nation/nation'
import { childForm, dangerForm, openedOfChild } from './questions'

const { immediateDanger, policeCalled, policeCalledAt, policeHandler, policeIncident } = dangerForm.questions
const { name, aliases, birth, dateOfBirth, estimatedAge, birthUnknownWhy } = childForm.questions
const { gender, genderUnknownWhy, whereNow, authority, phone, online, school } = childForm.questions
const { family, health, appearance } = childForm.questions

/** Asked with a concern alone: on a case it is a lead's or a manager's to change. */
const nation = oneOf({
  ask: 'In which nation is the child?',
  hint: 'Left blank, your organisation’s own counts. A lead or a manager can change it on the case.',
  why: 'Its law, its words and its time limits then stand on the case from the start.',
  options: nationChoices,
  optional: true,
})

const { name: called, aliases: alsoCalled, whereNow: found, authority: area, ...others } = childForm.questions

/** The child, as the concern asks of the first: what is kept of the child on the case, and the nation with the place. */
export const firstChildForm = form({
  id: 'concern-child',
  version: 4,
  title: childForm.title,
  questions: { name: called, aliases: alsoCalled, whereNow: found, authority: area, nation, ...others },
  when: openedOfChild,
})

/**
 * A further child of the same concern: danger now and how to find them are asked of each, by the ids that the first
 * child's questions have, so that both are kept as one kind. What is not asked here is asked on their own case.
 */
export const otherChildForm = form({
  id: 'concern-other-child',
  version: 2,
  title: 'Another child',
  questions: {
    immediateDanger: oneOf({
      ...immediateDanger,
      ask: 'Is this child in immediate danger?',
    }),
    policeCalled: oneOf({
      ...policeCalled,
      ask: 'Have you called 999 about this child?',
      hint: 'If you have not, call now. If one call was about several children, say yes and leave the rest blank: what you wrote of it on the first page is used.',
    }),
    policeCalledAt,
    policeHandler,
    policeIncident,
    name,
    aliases,
    birth,
    dateOfBirth,
    estimatedAge,
    birthUnknownWhy,
    gender,
    genderUnknownWhy,
    whereNow,
    authority,
    nation,
    phone,
    online,
    school,
    family,
    health,
    appearance,
  },
  when: {
    policeCalled: { immediateDanger: ['yes'] },
    policeCalledAt: { policeCalled: ['yes'] },
    policeHandler: { policeCalled: ['yes'] },
    policeIncident: { policeCalled: ['yes'] },
    dateOfBirth: { birth: ['verified', 'claimed'] },
    estimatedAge: { birth: ['estimated'] },
    birthUnknownWhy: { birth: ['unknown'] },
    genderUnknownWhy: { gender: ['not-known'] },
  },
})
