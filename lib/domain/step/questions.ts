import { longText, moment, oneOf, text, yesNo } from '../../forms/ask'
import { type Form, form } from '../../forms/form'
import type { StepEventId, StepId } from './steps'

const when = (ask: string) =>
  moment({ ask, hint: 'As exactly as you know it.', why: 'Due times may be counted from it.', past: true })
const later = 'Add it later if you do not have it yet.'
const theirNumber = { hint: later, why: 'Whoever rings them again needs it.' } as const
const whichForce = {
  hint: 'The force of the area, not the officer’s team.',
  why: 'Each force keeps its own numbers: another one does not find the call.',
} as const
const whyAnswered =
  'The case must say what they will do, and what they will not: somebody may have to ask again.'
const theReasons = 'In their words as far as you can, with who said it.'
const notes = (ask: string, hint: string) =>
  longText({ ask, hint, why: 'Whoever takes over must know what was agreed.', max: 4_000, optional: true })

const policeSent = form({
  id: 'police-sent',
  version: 1,
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
      ...whichForce,
      optional: true,
    }),
    reference: text({
      ask: 'Incident or crime number',
      hint: 'Add it later if you do not have it yet.',
      why: 'Whoever rings the police next is asked for it.',
      optional: true,
    }),
    said: notes('What did you tell them, and what will they do?', 'The main points are enough.'),
  },
})

const policeAcknowledged = form({
  id: 'police-acknowledged',
  version: 1,
  title: 'The police gave a reference',
  questions: {
    when: when('When?'),
    reference: text({
      ask: 'Incident or crime number',
      hint: 'As they gave it.',
      why: 'Whoever rings the police next is asked for it.',
    }),
    force: text({
      ask: 'Which police force?',
      ...whichForce,
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

const officerSent = form({
  id: 'designated-officer-sent',
  version: 1,
  title: 'The designated officer was told',
  questions: {
    how: oneOf({
      ask: 'How were they told?',
      hint: 'Whatever was said by phone is best confirmed in writing.',
      why: 'It shows later what they had in writing.',
      options: [
        { id: 'phone', label: 'By phone' },
        { id: 'form', label: 'By their form' },
        { id: 'email', label: 'By secure e-mail' },
      ],
    }),
    when: when('When?'),
    to: text({
      ask: 'Who was told?',
      hint: 'The officer, or who took the call.',
      why: 'Whoever rings next can ask for them.',
      optional: true,
    }),
    authority: text({
      ask: 'Of which council or authority?',
      hint: 'The one where the person works, not where they live. In Scotland, the council where the child is.',
      why: 'Whoever rings again must ring the same one.',
      optional: true,
    }),
    reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
    said: notes('What did they advise first?', 'Above all, whether and when the person may be told.'),
  },
})

const officerAcknowledged = form({
  id: 'designated-officer-acknowledged',
  version: 1,
  title: 'The designated officer acknowledged it',
  questions: {
    when: when('When?'),
    to: text({
      ask: 'By whom?',
      hint: 'Name and role.',
      why: 'Whoever rings next can ask for them.',
      optional: true,
    }),
    reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
  },
})

const officerDecided = form({
  id: 'designated-officer-decided',
  version: 1,
  title: 'What the designated officer advised',
  questions: {
    when: when('When?'),
    answer: longText({
      ask: 'What did they advise or decide, and who does what?',
      hint: theReasons,
      why: whyAnswered,
      max: 4_000,
    }),
  },
})

const servicesSent = form({
  id: 'childrens-services-sent',
  version: 1,
  title: 'The referral to children’s services',
  questions: {
    authority: text({
      ask: 'Which council’s children’s services?',
      hint: 'Those of the area where the child is now. In Northern Ireland, name the Health and Social Care Trust.',
      why: 'A council that was not told does not answer for the child.',
    }),
    how: oneOf({
      ask: 'How did you refer?',
      hint: 'If you did it in more than one way, the first.',
      why: 'After a call, the case asks for the same in writing.',
      options: [
        { id: 'phone', label: 'By phone', hint: 'Confirm it in writing afterwards.' },
        { id: 'form', label: 'By their form, in writing' },
        { id: 'email', label: 'By secure e-mail' },
        { id: 'in-person', label: 'In person' },
      ],
    }),
    when: when('When?'),
    to: text({
      ask: 'Who did you speak or write to?',
      hint: 'Name and role.',
      why: 'Whoever rings next can ask for them.',
      optional: true,
    }),
    phone: text({
      ask: 'Their phone',
      hint: 'Theirs, not the child’s.',
      why: 'Whoever follows the referral up rings them.',
      input: 'tel',
      max: 40,
      optional: true,
    }),
    email: text({
      ask: 'Their e-mail',
      hint: 'Theirs, not the child’s.',
      why: 'The NRM form asks whom there to write to.',
      input: 'email',
      optional: true,
    }),
    reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
    informed: oneOf({
      ask: 'Does anybody who looks after the child know of this referral?',
      hint: 'Do not tell an adult who may be involved.',
      why: 'Children’s services must know whom they may speak to, and who may have been warned.',
      options: yesNo,
      optional: true,
    }),
    informedWhy: text({
      ask: 'Who, or why not?',
      hint: 'Who knows and how they took it, or why it was not safe to tell.',
      why: 'A social worker may be at their door next, and must know what was said there.',
      max: 500,
      prose: true,
      optional: true,
    }),
  },
})

const servicesAcknowledged = form({
  id: 'childrens-services-acknowledged',
  version: 1,
  title: 'Children’s services acknowledged the referral',
  questions: {
    when: when('When?'),
    to: text({
      ask: 'Who acknowledged it?',
      hint: 'Name and role.',
      why: 'Whoever rings next can ask for them.',
      optional: true,
    }),
    reference: text({ ask: 'Their reference', ...theirNumber, optional: true }),
  },
})

const servicesDecided = form({
  id: 'childrens-services-decided',
  version: 2,
  title: 'What children’s services decided or did',
  questions: {
    when: when('When did they decide?'),
    decision: oneOf({
      ask: 'What did they decide or do?',
      hint: 'Record each decision by itself, as it comes.',
      why: 'Some of these start a due time, and some end one.',
      options: [
        {
          id: 'strategy',
          label: 'A strategy meeting',
          hint: 'Also called a strategy discussion; in Scotland, an IRD.',
        },
        { id: 'assessment', label: 'An assessment' },
        { id: 'assessment-finished', label: 'The assessment is finished' },
        {
          id: 'conference-held',
          label: 'A child protection conference was held',
          hint: 'In Scotland, a child protection planning meeting (CPPM).',
        },
        { id: 'no-conference', label: 'No child protection conference is needed' },
        { id: 'early-help', label: 'Early help', hint: 'Support for the family, without an enquiry.' },
        { id: 'no-action', label: 'No further action' },
      ],
    }),
    answer: longText({
      ask: 'Their reasons, and who will work with the child',
      hint: theReasons,
      why: whyAnswered,
      max: 4_000,
      optional: true,
    }),
  },
})

const strategySent = form({
  id: 'strategy-meeting-sent',
  version: 1,
  title: 'A strategy meeting was asked for',
  questions: {
    when: when('When?'),
    to: text({
      ask: 'Who did you ask?',
      hint: 'Name, role and service.',
      why: 'If no date comes, somebody asks them again.',
    }),
    said: notes('What did you ask for?', 'Who should be there, and how soon.'),
  },
})

const strategyAcknowledged = form({
  id: 'strategy-meeting-acknowledged',
  version: 1,
  title: 'The strategy meeting has a date',
  questions: {
    when: when('When were you told?'),
    meetingAt: moment({
      ask: 'When is the meeting?',
      hint: 'If it moves, record it again.',
      why: 'Whoever works on the case must be there.',
    }),
    to: text({
      ask: 'Who chairs it?',
      hint: 'Name and service.',
      why: 'Whoever cannot come tells them.',
      optional: true,
    }),
  },
})

const strategyDecided = form({
  id: 'strategy-meeting-decided',
  version: 2,
  title: 'The strategy meeting was held',
  questions: {
    when: when('When was it held?'),
    attended: longText({
      ask: 'Who took part?',
      hint: 'Agency and name, one a line. At least children’s services, police and health.',
      why: 'It shows later that all who knew the child were heard.',
      max: 4_000,
      prose: false,
    }),
    enquiry: oneOf({
      ask: 'Did it begin a child protection enquiry?',
      hint: 'An enquiry, or investigation, into whether the child comes to significant harm. The law of the case’s nation names it.',
      why: 'It starts the time within which the next meeting about the child must be held.',
      options: yesNo,
    }),
    answer: longText({
      ask: 'Decisions, reasons, and who does what by when',
      hint: 'As agreed at the meeting. The minutes come later.',
      why: 'Minutes can take weeks, and the child needs it done before.',
      max: 15_000,
    }),
  },
})

const nrmSent = form({
  id: 'nrm-sent',
  version: 1,
  title: 'The NRM referral was sent',
  questions: {
    to: text({
      ask: 'Which first responder organisation sent it?',
      hint: 'Holdfast never sends it. A first responder does, on the Home Office’s own site.',
      why: 'The Home Office writes back to it.',
    }),
    by: text({
      ask: 'Who sent it?',
      hint: 'The person at that organisation.',
      why: 'Questions about the referral go to them.',
      optional: true,
    }),
    when: when('When was it sent?'),
    reference: text({
      ask: 'NRM reference',
      hint: 'Add it later if you do not have it yet.',
      why: 'Whoever asks the Home Office how far it is needs it.',
      optional: true,
    }),
  },
})

const nrmAcknowledged = form({
  id: 'nrm-acknowledged',
  version: 1,
  title: 'The NRM reference came back',
  questions: {
    when: when('When?'),
    reference: text({
      ask: 'NRM reference',
      hint: 'As the Home Office gave it.',
      why: 'Whoever asks the Home Office how far it is needs it.',
    }),
  },
})

const nrmDecided = form({
  id: 'nrm-decided',
  version: 1,
  title: 'The reasonable grounds decision came',
  questions: {
    when: when('When was it made?'),
    decision: oneOf({
      ask: 'What was decided?',
      hint: 'As the letter says it. Reasonable grounds is the first of the two decisions of the NRM; the last one, conclusive grounds, cannot be recorded as a step yet: add it to the chronology and keep its date.',
      why: 'After a negative decision the days for asking again begin.',
      options: [
        { id: 'positive', label: 'Reasonable grounds: positive' },
        {
          id: 'negative',
          label: 'Reasonable grounds: negative',
          hint: 'You can ask for it to be looked at again within 30 calendar days: for new evidence, or if it does not follow the guidance. Ask for more time before they end.',
        },
      ],
    }),
    answer: notes('What the letter says', 'Its reasons, and what it asks for.'),
  },
})

/** Not needed takes a reason here and a second person's agreement on their own page. */
const notNeeded = form({
  id: 'step-not-needed',
  version: 1,
  title: 'This step is not needed',
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
  title: 'This step is needed after all',
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

/** What recording each event of each step asks. "ready" has no form: it is the NRM draft passed to a manager. */
export const stepForms: { readonly [S in StepId]: { readonly [E in Exclude<StepEventId, 'ready'>]: Form } } =
  {
    police: { sent: policeSent, acknowledged: policeAcknowledged, decided: policeDecided, ...always },
    'childrens-services': {
      sent: servicesSent,
      acknowledged: servicesAcknowledged,
      decided: servicesDecided,
      ...always,
    },
    'designated-officer': {
      sent: officerSent,
      acknowledged: officerAcknowledged,
      decided: officerDecided,
      ...always,
    },
    'strategy-meeting': {
      sent: strategySent,
      acknowledged: strategyAcknowledged,
      decided: strategyDecided,
      ...always,
    },
    nrm: { sent: nrmSent, acknowledged: nrmAcknowledged, decided: nrmDecided, ...always },
  }
