import { form } from '../../forms/form'
import { elementsForm, indicatorsForm } from '../concern/evidence-questions'
import { entryForm } from './questions'

/** An entry added to a case: the entry's own questions, and what it bears on, so that every view has it at once. */
export const caseEntryForm = form({
  id: 'case-entry',
  version: 1,
  title: 'Add to the chronology',
  questions: {
    ...entryForm.questions,
    indicators: { ...indicatorsForm.questions.indicators, ask: 'Which signs does this show?' },
    acts: { ...elementsForm.questions.acts, ask: 'Does it show what was done with the child?' },
    means: { ...elementsForm.questions.means, ask: 'Does it show how the child was brought to it?' },
    purposes: { ...elementsForm.questions.purposes, ask: 'Does it show what for?' },
    types: { ...elementsForm.questions.types, ask: 'Does it show what kind of exploitation?' },
  },
  when: { words: { known: ['said'] }, language: { known: ['said'] }, source: { known: ['told'] } },
})
