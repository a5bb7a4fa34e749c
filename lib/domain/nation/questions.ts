import { oneOf } from '../../forms/ask'
import { form } from '../../forms/form'
import { nationChoices } from './nation'

/** Which nation's law and words apply to a case. */
export const nationForm = form({
  id: 'case-nation',
  version: 1,
  title: 'Which nation’s law applies',
  questions: {
    nation: oneOf({
      ask: 'Which nation’s authority is responsible for the child?',
      hint: 'As a rule the nation where the child is now. Nothing that was recorded changes; due times are worked out anew.',
      why: 'Its law, its words and its bank holidays count for the case.',
      options: nationChoices,
    }),
  },
})
