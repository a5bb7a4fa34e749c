import type { Form } from './form'
import type { Given } from './given'
import { type Answer, isNotKnown } from './question'

/** A moment's or a day's parts as its fields hold them: the other way round from `wallTime`. */
function partsOf(id: string, at: string): Given {
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-')
  return {
    [`${id}.day`]: day,
    [`${id}.month`]: month,
    [`${id}.year`]: year,
    ...(at.length > 10 ? { [`${id}.time`]: at.slice(11) } : {}),
  }
}

function typedOne(id: string, answer: Answer): Given {
  if (isNotKnown(answer)) return { [`${id}.notKnown`]: 'yes', [`${id}.reason`]: answer.notKnown }
  if (typeof answer === 'object' && 'precision' in answer)
    return { [`${id}.precision`]: answer.precision, ...(answer.at ? partsOf(id, answer.at) : {}) }
  return { [id]: answer }
}

/** Answers as their form would have them typed, so that it can be shown again for a change. */
export function typed(form: Form, answers: { readonly [id: string]: Answer | undefined }): Given {
  const given: Record<string, string | readonly string[]> = {}
  for (const [id, question] of Object.entries(form.questions)) {
    const answer = answers[id]
    if (answer === undefined) continue
    const dated = (question.kind === 'day' || question.kind === 'moment') && typeof answer === 'string'
    Object.assign(given, dated ? partsOf(id, answer) : typedOne(id, answer))
  }
  return given
}
