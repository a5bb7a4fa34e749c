import { oneOf } from '../../forms/ask'
import { form } from '../../forms/form'
import { childForm, dangerForm } from './questions'

const { immediateDanger, policeCalled, policeCalledAt, policeHandler, policeIncident } = dangerForm.questions
const { name, aliases, birth, dateOfBirth, estimatedAge, birthUnknownWhy } = childForm.questions
const { gender, genderUnknownWhy, whereNow, authority, phone, online, school } = childForm.questions
const { family, health, appearance } = childForm.questions

/**
 * A further child of the same concern: danger now and how to find them are asked of each, by the ids that the first
 * child's questions have, so that both are kept as one kind. What is not asked here is asked on their own case.
 */
export const otherChildForm = form({
  id: 'concern-other-child',
  version: 1,
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
