import { longText, oneOf, text } from '../../forms/ask'
import { type Form, form } from '../../forms/form'
import { inEachNation, type Say } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import { askAgainOn, notes, theReasons, when, whyAnswered } from './asked'
import { meetingForms } from './questions-meeting'
import { nrmForms } from './questions-nrm'
import { officerForms } from './questions-officer'
import { servicesForms } from './questions-services'
import type { StepEventId, StepId } from './steps'

const whichForce = (say: Say) => ({
  hint: say({
    every: 'The force of the area, not the officer’s team.',
    Scotland: 'Police Scotland, as a rule.',
    'Northern Ireland': 'The Police Service of Northern Ireland (PSNI), as a rule.',
  }),
  why: 'Each force keeps its own numbers: another one does not find the call.',
})

const policeSent = (say: Say) =>
  form({
    id: 'police-sent',
    version: 3,
    title: 'A call to the police',
    questions: {
      how: oneOf({
        ask: 'How did you tell the police?',
        hint: 'In danger now, only 999 is quick enough.',
        why: 'It shows how soon somebody there can have read or heard it.',
        options: [
          { id: '999', label: '999' },
          { id: '101', label: '101' },
          { id: 'online', label: 'Online form' },
          { id: 'in-person', label: 'In person, or to an officer you know' },
        ],
      }),
      when: when('When?'),
      to: text({
        ask: 'Who did you speak to?',
        hint: 'Name or number of the call handler or officer.',
        why: 'Whoever rings next can ask for them.',
        optional: true,
      }),
      force: text({
        ask: 'Which police force?',
        ...whichForce(say),
        optional: true,
      }),
      reference: text({
        ask: 'Incident or crime number',
        hint: 'Add it later if you do not have it yet.',
        why: 'Whoever rings the police next is asked for it.',
        optional: true,
      }),
      said: notes('What did you tell them, and what will they do?', 'The main points are enough.'),
      chaseOn: askAgainOn,
    },
  })

const policeAcknowledged = (say: Say) =>
  form({
    id: 'police-acknowledged',
    version: 2,
    title: 'Record the reference of the police',
    questions: {
      when: when('When?'),
      reference: text({
        ask: 'Incident or crime number',
        hint: 'As they gave it.',
        why: 'Whoever rings the police next is asked for it.',
      }),
      force: text({
        ask: 'Which police force?',
        ...whichForce(say),
        optional: true,
      }),
      to: text({
        ask: 'Officer',
        hint: 'Name or number.',
        why: 'Whoever rings next can ask for them.',
        optional: true,
      }),
    },
  })

const policeDecided = form({
  id: 'police-decided',
  version: 1,
  title: 'What the police decided',
  questions: {
    when: when('When?'),
    answer: longText({
      ask: 'What did they decide or do?',
      hint: theReasons,
      why: whyAnswered,
      max: 4_000,
    }),
  },
})

/** Not needed takes a reason here and a second person's agreement on their own page. */
const notNeeded = form({
  id: 'step-not-needed',
  version: 1,
  title: 'Say that this step is not needed',
  questions: {
    reason: longText({
      ask: 'Why is it not needed?',
      hint: 'A lead or a manager who is not you must agree before it counts.',
      why: 'A step that is left out in error leaves a child alone with it.',
      max: 4_000,
    }),
  },
})
const notNeededAgreed = form({
  id: 'step-not-needed-agreed',
  version: 1,
  title: 'Agree that this step is not needed',
  questions: {
    reason: longText({
      ask: 'Why do you agree?',
      hint: 'Your own reasons. From then on the step counts as not needed.',
      why: 'Two people must have thought about it, each for themselves.',
      max: 4_000,
    }),
  },
})
const neededAfterAll = form({
  id: 'step-needed-after-all',
  version: 1,
  title: 'Say that this step is needed after all',
  questions: {
    reason: longText({
      ask: 'What has changed, or why do you not agree?',
      hint: 'The step is then open again.',
      why: 'Whoever thought it not needed must be able to see why it is.',
      max: 4_000,
    }),
  },
})

const always = {
  'not-needed': notNeeded,
  'not-needed-agreed': notNeededAgreed,
  'needed-after-all': neededAfterAll,
}

type StepForms = { readonly [S in StepId]: { readonly [E in Exclude<StepEventId, 'ready'>]: Form } }

/**
 * What recording each event of each step asks, in the words of each nation; ids, answers and rules are the same in all.
 * "ready" has no form: it is the NRM draft passed to a manager.
 */
export const stepFormsIn: Record<Nation, StepForms> = inEachNation(say => ({
  police: {
    sent: policeSent(say),
    acknowledged: policeAcknowledged(say),
    decided: policeDecided,
    ...always,
  },
  'childrens-services': { ...servicesForms(say), ...always },
  'designated-officer': { ...officerForms(say), ...always },
  'strategy-meeting': { ...meetingForms(say), ...always },
  nrm: { ...nrmForms, ...always },
}))

/** The same forms where only ids, answers and rules count, and no word is shown. */
export const stepForms = stepFormsIn.England
