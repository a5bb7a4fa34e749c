import type { Option } from '../../forms/question'
import { askedFacts } from './catalogue'
import { questionOf } from './questions'

/** The hidden field that says whether the page had any entry to name. */
export const entriesField = 'entries'

/**
 * The entries that a posted form names, as its options: whether they are this case's is for the records to say. None
 * where its page had none to name: what never stood there is not still to be asked.
 */
export function namedEntries(data: FormData): Option[] {
  if (data.get(entriesField) !== 'some') return []
  const named = askedFacts.map(fact => data.get(`${questionOf(fact)}_entry`))
  const ids = named.flatMap(id => (typeof id === 'string' && /^[\da-f-]{36}$/.test(id) ? [id] : []))
  return [...new Set(ids), 'none'].map(id => ({ id, label: id }))
}
