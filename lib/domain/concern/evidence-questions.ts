import { anyOf, text } from '../../forms/ask'
import { form } from '../../forms/form'
import { abuseKinds } from '../abuse/catalogue'
import { acts, means, purposes } from '../element/catalogue'
import { exploitationTypes } from '../exploitation/catalogue'
import { indicatorLists } from '../indicator/catalogue'
import { otherSign } from '../indicator/other'

const plain = (elements: readonly { id: string; name: string; plain: string }[]) =>
  elements.map(element => ({ id: element.id, label: element.name, hint: element.plain }))

/** Lists A to D as one question a list. Ticking nothing is an answer; absence of signs is not absence of harm. Which other sign was ticked is asked at once. */
export const indicatorsForm = form({
  id: 'concern-indicators',
  version: 2,
  title: 'Signs you have noticed',
  questions: {
    indicators: anyOf({
      ask: 'Which of these have you or somebody else noticed?',
      hint: 'Tick only what was noticed.',
      why: 'Signs that seem small alone can be seen together, by whoever decides.',
      groups: indicatorLists.map(list => ({
        heading: list.heading,
        options: list.items.flatMap(item => item.parts.map(part => ({ id: part.id, label: part.text }))),
      })),
      optional: true,
    }),
    otherSign: text({
      ask: 'Which other sign?',
      hint: 'In one short line.',
      why: 'It stands wherever the sign is listed: no list has words for it.',
      prose: true,
    }),
  },
  when: { otherSign: { indicators: [otherSign] } },
})

/** Act, means, purpose: PAL-RULE. For a child the means are shown and never required. */
export const elementsForm = form({
  id: 'concern-elements',
  version: 2,
  title: 'What may have been done, how, and what for',
  questions: {
    acts: anyOf({
      ask: 'What was done to the child?',
      hint: 'Distance does not matter: from park to flat counts, and so does room to room.',
      why: 'It is the first of the two things that the law asks for.',
      groups: [{ heading: 'What was done', options: plain(acts) }],
      optional: true,
    }),
    means: anyOf({
      ask: 'What did they use: threats, lies, force, payment?',
      hint: 'This helps, but it is not needed: a child can never agree to being exploited.',
      why: 'It helps the police, and whoever decides in the NRM, to see how the child was held.',
      groups: [{ heading: 'How', options: plain(means) }],
      optional: true,
    }),
    types: anyOf({
      ask: 'What kind of exploitation may it be?',
      why: 'The NRM form asks for the types of exploitation.',
      groups: exploitationTypes.map(type => ({
        heading: type.name,
        options: [
          { id: type.id, label: type.parts.length > 0 ? `${type.name}, kind not known` : type.name },
          ...type.parts.map(part => ({ id: part.id, label: part.name })),
        ],
      })),
      optional: true,
    }),
    purposes: anyOf({
      ask: 'What for?',
      hint: 'It need not have happened yet: what somebody meant to do counts. What you tick as a kind of exploitation, tick here too: the law has words of its own for it.',
      why: 'It is the second of the two things that the law asks for.',
      groups: [{ heading: 'What for', options: plain(purposes) }],
      optional: true,
    }),
    abuse: anyOf({
      ask: 'Which kinds of abuse do you see or fear?',
      hint: 'Apart from the kind of exploitation: abuse and neglect are often used to control a child.',
      why: 'It tells those who protect children what care the child may need now; the NRM form has no list of it, and asks how the child was treated.',
      groups: [{ heading: 'Kinds of abuse', options: plain(abuseKinds) }],
      optional: true,
    }),
  },
})
