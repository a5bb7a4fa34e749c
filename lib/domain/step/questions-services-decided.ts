import { longText, oneOf, yesNo } from '../../forms/ask'
import { form } from '../../forms/form'
import type { Say } from '../nation/in-nations'
import { theReasons, when, whyAnswered } from './asked'

/** Asked where they leave the child without what was asked for. */
const theirReasons = {
  reasonsKnown: oneOf({
    ask: 'Do you know their reasons?',
    hint: 'They owe you reasons. You can challenge the decision whether they gave them or not.',
    why: 'Whoever disagrees with them must answer their reasons.',
    options: yesNo,
  }),
  reasons: longText({
    ask: 'What are their reasons, and who will work with the child?',
    hint: theReasons,
    why: whyAnswered,
    max: 4_000,
  }),
  reasonsNot: longText({
    ask: 'Why are their reasons not known?',
    hint: 'Say whom you asked, and when they will tell you.',
    why: 'Whoever takes over must know that somebody still has to ask.',
    max: 4_000,
  }),
}

/** What is recorded of a conference, which decides how the child is protected from then on. Source: domain fact base 3.1. */
const ofConference = {
  attended: longText({
    ask: 'Who took part?',
    hint: 'Agency and name, one a line; the child, and whoever speaks for them.',
    why: 'It shows later that all who knew the child were heard.',
    max: 4_000,
    prose: false,
  }),
  agreed: longText({
    ask: 'What was decided there, and why?',
    hint: 'Whether the child has a plan, and who does what by when.',
    why: whyAnswered,
    max: 8_000,
  }),
  childSaid: longText({
    ask: 'What did the child say to it?',
    hint: 'In their own words, or through whom. If they were not asked, say why.',
    why: 'It is about them, and they were there or should have been.',
    max: 4_000,
    prose: false,
  }),
}

/** What they decided or did: their reasons are asked wherever a child may be left without help. */
export const decided = (say: Say) =>
  form({
    id: 'childrens-services-decided',
    version: 5,
    title: say({
      every: 'What children’s services decided or did',
      Wales: 'What social services decided or did',
      Scotland: 'What the social work service decided or did',
      'Northern Ireland': 'What the Trust decided or did',
    }),
    questions: {
      when: when('When did they decide, or when was it held?'),
      decision: oneOf({
        ask: 'What did they decide or do?',
        hint: 'Record each decision by itself, as it comes.',
        why: 'Some of these start a due time, and some end one.',
        options: [
          {
            id: 'strategy',
            label: say({
              every: 'A strategy meeting',
              Scotland: 'An inter-agency referral discussion (IRD)',
              'Northern Ireland': 'A strategy discussion',
            }),
            hint: say({
              every: 'Also called a strategy discussion.',
              Scotland: 'The first talk of the agencies about the child.',
              'Northern Ireland': 'The first talk of the agencies about the child.',
            }),
          },
          { id: 'assessment', label: 'An assessment' },
          { id: 'assessment-finished', label: 'The assessment is finished' },
          {
            id: 'conference-held',
            label: say({
              every: 'A child protection conference was held',
              Scotland: 'A child protection planning meeting (CPPM) was held',
              'Northern Ireland': 'A child protection case conference was held',
            }),
          },
          {
            id: 'no-conference',
            label: say({
              every: 'No child protection conference is needed',
              Scotland: 'No child protection planning meeting (CPPM) is needed',
              'Northern Ireland': 'No child protection case conference is needed',
            }),
          },
          {
            id: 'early-help',
            label: say({ every: 'Support for the family', England: 'Early help' }),
            hint: say({
              every: 'Help, without an investigation.',
              England: 'Support for the family, without an enquiry.',
              Wales: 'Help, without an enquiry.',
            }),
          },
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
      ...theirReasons,
      ...ofConference,
    },
    when: {
      answer: { decision: ['strategy', 'assessment', 'assessment-finished'] },
      attended: { decision: ['conference-held'] },
      agreed: { decision: ['conference-held'] },
      childSaid: { decision: ['conference-held'] },
      reasonsKnown: { decision: ['no-conference', 'early-help', 'no-action'] },
      reasons: { reasonsKnown: ['yes'] },
      reasonsNot: { reasonsKnown: ['no'] },
    },
  })
