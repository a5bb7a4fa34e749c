import { anyOf, longText, oneOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import type { Option } from '../../forms/question'
import type { PersonView } from '../case/case-file'
import { elementsForm, indicatorsForm } from '../concern/evidence-questions'
import { otherSign } from '../indicator/other'
import { entryKinds, kindsWithAnySource } from './kinds'
import { entryForm } from './questions'

/** The child among those who were there: nobody's row. */
export const theChild = 'child'

/** What an entry may bear on beside its topics; each opens its own list. */
export const bearings = [
  { id: 'indicators', label: 'Signs that something is wrong' },
  { id: 'absent', label: 'Signs that were looked for, and were not there' },
  { id: 'acts', label: 'What was done to the child' },
  { id: 'means', label: 'What was used: threats, lies, force, payment' },
  { id: 'purposes', label: 'What for' },
  { id: 'types', label: 'The kind of exploitation' },
  { id: 'abuse', label: 'The kind of abuse' },
] as const

const { known, words, language, source, what, when, topics } = entryForm.questions
const said = [{ kind: ['words'] }, { known: ['said'] }] as const
const group = (options: readonly Option[]) => [{ heading: 'People', options }]

/**
 * An entry added to a case: the entry's own questions, who was in it, and what it bears on, so that every view has it
 * at once. `people` are those around the child.
 */
export const caseEntryForm = (people: readonly Option[]) =>
  form({
    id: 'case-entry',
    version: 4,
    title: 'Add to the chronology',
    questions: {
      kind: oneOf({
        ask: 'What are you adding?',
        hint: 'One thing at a time: you can add more.',
        options: entryKinds,
      }),
      known,
      words,
      language,
      source,
      what: { ...what, hint: 'Facts, in the order they happened. Of the child’s words: what led to them.' },
      when,
      present: anyOf({
        ask: 'Who was there?',
        why: 'It shows later who may know more, and in front of whom the child spoke.',
        groups: group([{ id: theChild, label: 'The child' }, ...people]),
        optional: true,
      }),
      others: text({
        ask: 'Who else was there?',
        hint: 'Professionals by name and role, and whoever is not listed under “Child and people”.',
        why: 'They may be asked later what they saw.',
        max: 500,
        optional: true,
      }),
      aboutWhom: anyOf({
        ask: 'Who else is it about?',
        hint: 'Whoever it tells something of, there or not.',
        why: 'The chronology can then be narrowed to one person.',
        groups: group(people),
        optional: true,
      }),
      where: longText({
        ask: 'Where was it, and which places does it tell of?',
        hint: 'Hidden until somebody who may see the case asks for it; the audit trail keeps who did.',
        why: 'It tells which police and which authority may have to act.',
        class: 'location',
        max: 1_000,
        optional: true,
      }),
      topics,
      bears: anyOf({
        ask: 'Does it show any of these?',
        hint: 'Tick to open the list.',
        why: 'What is ticked stands in the signs and evidence at once, with this entry as what it rests on.',
        groups: [{ heading: 'What it shows', options: bearings }],
        optional: true,
      }),
      indicators: { ...indicatorsForm.questions.indicators, ask: 'Which signs does this show?', folds: true },
      otherSign: indicatorsForm.questions.otherSign,
      absent: {
        ...indicatorsForm.questions.indicators,
        ask: 'Which signs were looked for, and were not there?',
        hint: 'Only what somebody really looked for or asked about. It proves nothing: a sign may come later.',
        why: 'Whoever looks next need not look again, and sees what nobody has asked yet.',
        folds: true,
      },
      otherAbsent: {
        ...indicatorsForm.questions.otherSign,
        ask: 'Which other sign was looked for, and was not there?',
      },
      acts: { ...elementsForm.questions.acts, ask: 'Does it show what was done with the child?' },
      means: {
        ...elementsForm.questions.means,
        ask: 'Does it show what was used: threats, lies, force, payment?',
      },
      purposes: { ...elementsForm.questions.purposes, ask: 'Does it show what for?' },
      types: { ...elementsForm.questions.types, ask: 'Does it show what kind of exploitation?' },
      abuse: { ...elementsForm.questions.abuse, ask: 'Does it show a kind of abuse?' },
    },
    when: {
      known: { kind: kindsWithAnySource },
      words: said,
      language: said,
      source: { known: ['told'] },
      ...(people.length > 0 ? {} : { aboutWhom: { kind: [] } }),
      indicators: { bears: ['indicators'] },
      otherSign: { indicators: [otherSign] },
      absent: { bears: ['absent'] },
      otherAbsent: { absent: [otherSign] },
      acts: { bears: ['acts'] },
      means: { bears: ['means'] },
      purposes: { bears: ['purposes'] },
      types: { bears: ['types'] },
      abuse: { bears: ['abuse'] },
    },
  })

/** The people of a case, as the form offers them. */
export const offered = (people: readonly Pick<PersonView, 'id' | 'name' | 'relationship'>[]): Option[] =>
  people.map(({ id, name, relationship }) => ({
    id,
    label: relationship ? `${name} (${relationship})` : name,
  }))
