import { type Difference, differencesIn } from '../../forms/differences'
import type { Given } from '../../forms/given'
import type { PersonView } from '../case/case-file'
import { givenOf } from './given'
import { personForm } from './questions'

/** Where two wordings of one person differ, question by question. */
export const differences = (person: PersonView, yours: Given): Difference[] =>
  differencesIn(personForm, givenOf(person), yours)
