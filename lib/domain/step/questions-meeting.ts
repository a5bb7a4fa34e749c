import { longText, moment, oneOf, text, yesNo } from '../../forms/ask'
import { form } from '../../forms/form'
import type { Say } from '../nation/in-nations'
import { askAgainOn, notes, when } from './asked'

/** What recording the first talk of the agencies about a child asks. Source: domain fact base 3.2 to 3.5. */
export const meetingForms = (say: Say) => ({
  sent: form({
    id: 'strategy-meeting-sent',
    version: 3,
    title: say({
      every: 'Record that a strategy meeting was asked for',
      Scotland: 'Record that an IRD was asked for',
      'Northern Ireland': 'Record that a strategy discussion was asked for',
    }),
    questions: {
      when: when('When?'),
      to: text({
        ask: 'Who did you ask?',
        hint: 'Name, role and service.',
        why: 'If no date comes, somebody asks them again.',
      }),
      said: notes('What did you ask for?', 'Who should be there, and how soon.'),
      chaseOn: askAgainOn,
    },
  }),
  acknowledged: form({
    id: 'strategy-meeting-acknowledged',
    version: 2,
    title: say({
      every: 'Record the date of the strategy meeting',
      Scotland: 'Record the date of the IRD',
      'Northern Ireland': 'Record the date of the strategy discussion',
    }),
    questions: {
      when: when('When were you told?'),
      meetingAt: moment({
        ask: say({
          every: 'When is the meeting?',
          Scotland: 'When is the IRD?',
          'Northern Ireland': 'When is the discussion?',
        }),
        hint: 'If it moves, record it again.',
        why: 'Whoever works on the case must be there.',
      }),
      to: text({
        ask: say({ every: 'Who chairs it?', Scotland: 'Who leads it?' }),
        hint: 'Name and service.',
        why: 'Whoever cannot come tells them.',
        optional: true,
      }),
    },
  }),
  decided: form({
    id: 'strategy-meeting-decided',
    version: 5,
    title: say({
      every: 'Record that the strategy meeting was held',
      Scotland: 'Record that the IRD was held',
      'Northern Ireland': 'Record that the strategy discussion was held',
    }),
    questions: {
      when: when('When was it held?'),
      attended: longText({
        ask: 'Who took part?',
        hint: say({
          every: 'Agency and name, one a line. At least children’s services, police and health.',
          Wales: 'Agency and name, one a line. At least social services and police.',
          Scotland: 'Agency and name, one a line. At least social work, police and health.',
          'Northern Ireland': 'Agency and name, one a line.',
        }),
        why: 'It shows later that all who knew the child were heard.',
        max: 4_000,
        prose: false,
      }),
      enquiry: oneOf({
        ask: say({
          every: 'Did it begin a child protection enquiry?',
          Scotland: 'Did it begin a child protection investigation?',
          'Northern Ireland': 'Did it begin a child protection investigation?',
        }),
        hint: say({
          every:
            'A section 47 enquiry (Children Act 1989): whether the child suffers significant harm, or is likely to.',
          Scotland: 'Whether the child suffers significant harm, or is likely to.',
          'Northern Ireland':
            'An Article 66 investigation (Children Order 1995): whether the child suffers significant harm, or is likely to.',
        }),
        why: say({
          every: 'It starts the time within which the next meeting about the child must be held.',
          'Northern Ireland': 'Whoever reads the case must know what was begun.',
        }),
        options: yesNo,
      }),
      outOfHours: oneOf({
        ask: 'Was it held outside of working hours?',
        hint: say({
          every: 'At night, at a weekend or on a bank holiday.',
          Scotland: 'A fuller one then follows on the next working day.',
        }),
        why: say({
          every: 'Whoever was not there may have to be told first thing.',
          Scotland: 'It starts the time within which the fuller one must be held.',
        }),
        options: yesNo,
        optional: true,
      }),
      answer: longText({
        ask: 'What was shared and decided, why, and who does what by when',
        hint: say({
          every: 'As agreed at the meeting. The minutes come later.',
          Scotland: 'As agreed in the IRD. Its record comes later.',
          'Northern Ireland': 'As agreed in the discussion. Its record comes later.',
        }),
        why: 'The record can take weeks, and the child needs it done before.',
        max: 15_000,
      }),
    },
  }),
})
