import { longText, moment, oneOf, text, yesNo } from '../../forms/ask'
import { form } from '../../forms/form'

/** First question of all: is the child safe now? PATH-02, S2. */
export const dangerForm = form({
  id: 'concern-danger',
  version: 2,
  title: 'Is the child in danger now?',
  questions: {
    immediateDanger: oneOf({
      ask: 'Is the child in immediate danger?',
      hint: 'For example, being hurt, about to be moved, or with somebody you think is exploiting them.',
      why: 'It comes before everything else: if it is so, call 999 first; a safeguarding lead is alerted when you send the concern.',
      options: [
        { id: 'yes', label: 'Yes, or I think so' },
        { id: 'no', label: 'No' },
        { id: 'not-known', label: 'Not known', hint: 'If it may be so, answer yes.' },
      ],
    }),
    policeCalled: oneOf({
      ask: 'Have you called 999?',
      hint: 'If you have not, call now. You can record the call when it is over.',
      why: 'As long as no call is recorded, every page says that somebody must call.',
      options: yesNo,
      optional: true,
    }),
    policeCalledAt: moment({
      ask: 'When did you call?',
      hint: 'The day, and a time near it.',
      why: 'It shows later that nobody waited.',
      past: true,
      optional: true,
    }),
    policeHandler: text({
      ask: 'Who took the call?',
      hint: 'Name or number of the call handler.',
      why: 'Whoever rings next can ask for them.',
      optional: true,
    }),
    policeIncident: text({
      ask: 'Incident number',
      hint: 'Ask for it before you hang up.',
      why: 'Whoever rings the police next is asked for it.',
      optional: true,
    }),
  },
  when: {
    policeCalled: { immediateDanger: ['yes'] },
    policeCalledAt: { policeCalled: ['yes'] },
    policeHandler: { policeCalled: ['yes'] },
    policeIncident: { policeCalled: ['yes'] },
  },
})

export const worryForm = form({
  id: 'concern-worry',
  version: 1,
  title: 'What worries you',
  questions: {
    whatWorries: longText({
      ask: 'What worries you about this child?',
      hint: 'In your own words. You need not be sure, and you need not call it trafficking.',
      why: 'It is the first thing that the safeguarding lead, and those who protect the child, read.',
    }),
    whyNow: longText({
      ask: 'Why are you recording this now?',
      hint: 'If there was a delay, say what stood in the way.',
      why: 'The NRM form asks what delayed a report.',
      max: 4_000,
      optional: true,
    }),
  },
})

/** Which answer about a child opens which question: the same on a concern and on the case. */
export const openedOfChild = {
  dateOfBirth: { birth: ['verified', 'claimed'] },
  estimatedAge: { birth: ['estimated'] },
  birthUnknownWhy: { birth: ['unknown'] },
  genderUnknownWhy: { gender: ['not-known'] },
  interpreterUnknownWhy: { interpreter: ['not-known'] },
} as const

/**
 * The child. Anything may be not known; one way to find the child is enough to submit, so that these come first.
 */
export const childForm = form({
  id: 'concern-child',
  version: 3,
  title: 'The child',
  questions: {
    name: text({
      ask: 'Child’s full name',
      hint: 'As far as you know it, in the spelling you were given.',
      why: 'Everybody who looks for the child asks for the name first.',
      orNotKnown: true,
      optional: true,
    }),
    aliases: text({
      grows: true,
      ask: 'Other names',
      hint: 'Nicknames, other spellings, names used by others. Put commas between them.',
      why: 'The police and other services may know the child by another one.',
      orNotKnown: true,
      optional: true,
      max: 500,
    }),
    whereNow: longText({
      heading: 'Where the child can be found',
      ask: 'Where is the child now?',
      hint: 'An address, a landmark, or where you last saw them.',
      why: 'Whoever protects children in the area where the child is now must be told, even if that is not your own area.',
      max: 1_000,
      class: 'location',
      orNotKnown: true,
      optional: true,
    }),
    authority: text({
      ask: 'Which authority’s area is that?',
      hint: 'The council of the place where the child is now; in Northern Ireland, the Health and Social Care Trust.',
      why: 'It must be told, and papers are addressed to it.',
      orNotKnown: true,
      optional: true,
    }),
    phone: text({
      ask: 'Child’s phone number',
      hint: 'Do not ring or text it yourself: somebody else may hold the phone.',
      why: 'The police can sometimes find a child by it.',
      class: 'location',
      input: 'tel',
      max: 40,
      orNotKnown: true,
      optional: true,
    }),
    online: text({
      grows: true,
      ask: 'Names the child uses online',
      hint: 'The name and where it is used.',
      why: 'Whoever exploits a child may reach them there, and the police can look.',
      class: 'location',
      max: 500,
      orNotKnown: true,
      optional: true,
    }),
    school: text({
      grows: true,
      ask: 'School, college or other place the child goes',
      hint: 'Its name, and the town if you know it.',
      why: 'It is one way to find the child, and somebody there may know more.',
      class: 'location',
      orNotKnown: true,
      optional: true,
    }),
    birth: oneOf({
      heading: 'Who the child is',
      ask: 'How old is the child?',
      why: 'A child is anybody under 18. Where age is not certain, the young person is treated as a child.',
      options: [
        { id: 'verified', label: 'Date of birth, seen in a reliable record' },
        {
          id: 'claimed',
          label: 'Date of birth, as told',
          hint: 'Even if it makes somebody 18 or over: whoever may be a child is treated as one until their age is settled.',
        },
        { id: 'estimated', label: 'Only roughly' },
        { id: 'unknown', label: 'Not known' },
      ],
      optional: true,
    }),
    // No child, and nobody who may be taken for one; from 26 years on the pages ask to check it: see child/age.ts.
    dateOfBirth: {
      kind: 'day',
      ask: 'Date of birth',
      hint: 'As the record shows it, or as it was told.',
      past: true,
      atMost: 100,
    },
    estimatedAge: text({
      ask: 'About how many years old?',
      hint: 'A number, like 15.',
      input: 'age',
      max: 20,
    }),
    birthUnknownWhy: text({
      ask: 'Why is the age not known?',
      hint: 'For example: the child could not be asked, or would not say.',
      max: 500,
      prose: true,
    }),
    gender: oneOf({
      ask: 'Gender',
      why: 'Whoever looks for the child, or for a safe place for them, needs it.',
      options: [
        { id: 'girl', label: 'Girl' },
        { id: 'boy', label: 'Boy' },
        { id: 'another', label: 'In another way' },
        { id: 'not-known', label: 'Not known' },
      ],
      optional: true,
    }),
    genderUnknownWhy: text({
      ask: 'Why is the gender not known?',
      hint: 'For example: you only heard of the child.',
      max: 500,
      prose: true,
    }),
    nationality: text({
      ask: 'Nationality',
      hint: 'As the child or a document says. British children are trafficked too.',
      why: 'Other services ask for it. It never decides whether a child is protected.',
      orNotKnown: true,
      optional: true,
    }),
    birthplace: text({
      grows: true,
      ask: 'Where was the child born?',
      hint: 'Country, and town if you know it.',
      why: 'It helps to find out who the child is, and where family may be.',
      orNotKnown: true,
      optional: true,
    }),
    languages: text({
      grows: true,
      ask: 'Languages and dialect',
      hint: 'The dialect matters when an interpreter is booked.',
      why: 'A child can tell what happened only in a language they are at home in.',
      orNotKnown: true,
      optional: true,
    }),
    interpreter: oneOf({
      ask: 'Does the child need an interpreter?',
      hint: 'Never let a relative, a friend or somebody who came with the child interpret.',
      why: 'Whoever sees the child next can then have one there from the start.',
      options: [...yesNo, { id: 'not-known', label: 'Not known' }] as const,
      optional: true,
    }),
    interpreterUnknownWhy: text({
      ask: 'Why is it not known whether an interpreter is needed?',
      hint: 'For example: nobody has spoken with the child yet.',
      max: 500,
      prose: true,
    }),
    family: longText({
      ask: 'What do you know of the child’s family?',
      hint: 'Who they are, where they are, and who looks after the child.',
      why: 'Family may keep the child safe, or be in danger themselves.',
      max: 4_000,
      orNotKnown: true,
      optional: true,
    }),
    health: longText({
      ask: 'Injuries, health and needs',
      hint: 'What you saw or were told, medicine, disability, pregnancy. Do not examine the child.',
      why: 'A child who is hurt or ill needs care at once, whatever else is decided.',
      max: 4_000,
      orNotKnown: true,
      optional: true,
    }),
    appearance: longText({
      ask: 'What does the child look like?',
      hint: 'Height, hair, marks, clothes when last seen.',
      why: 'The police look for the child by it, should the child go missing.',
      max: 2_000,
      orNotKnown: true,
      optional: true,
    }),
  },
  when: openedOfChild,
})

/** The questions that each name a way to find the child: one answered among them is enough to submit. */
export const waysToFind = ['whereNow', 'name', 'phone', 'online', 'school'] as const
