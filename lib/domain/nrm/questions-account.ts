import { exploitationBoxes } from './boxes'
import {
  list,
  long,
  many,
  type NrmQuestion,
  one,
  page,
  statement,
  text,
  unanswered,
  yesNo,
  yesNoNotSure,
} from './question'

const happened = 'What happened'
const contact = 'Contact, and when it was reported'
const judgement = 'Signs and professional judgement'
const places = 'Places'
const suspected = 'The people suspected'
const kinds = 'Kinds of exploitation'
const others = 'Others, and what may come'
const police = 'Police and consent'
const everySituation = 'Cover every situation.'
const ukPlace = { exploitationPlace: ['uk', 'uk-and-overseas'] }
const overseas = { exploitationPlace: ['overseas', 'uk-and-overseas'] }
const located = { knowsExploiterLocation: ['yes'] }

/** Rows 7 to 16: the account of what happened, and when it came to be reported. */
export const accountQuestions: readonly NrmQuestion[] = [
  ...page(
    '7',
    'potential-victim-exploitative-situation-multiple',
    happened,
    one({
      key: 'multipleSituations',
      ask: 'Was the child exploited in more than one situation?',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
        { id: 'i-dont-know', label: 'Not known' },
      ],
    }),
  ),
  ...page(
    '8a',
    'when-did-the-exploitation-take-place',
    happened,
    long({
      key: 'exploitationDates',
      ask: 'When did the exploitation begin and end?',
      when: { multipleSituations: ['no', 'i-dont-know', unanswered] },
    }),
  ),
  ...page(
    '8b',
    'when-did-the-exploitation-take-place-multiple',
    happened,
    long({
      key: 'exploitationDatesMultiple',
      ask: 'When did each exploitation begin and end, and of what kind was it?',
      hint: 'From here on, cover every situation in each answer.',
      when: { multipleSituations: ['yes'] },
    }),
  ),
  ...page(
    '9',
    'how-did-the-exploitation-start',
    happened,
    long({
      key: 'howItStarted',
      ask: 'How did it start?',
      hint: `Who approached the child, what was promised, what pay was spoken of. ${everySituation}`,
    }),
  ),
  ...page(
    '10',
    'were-they-taken-somewhere-by-their-exploiter',
    happened,
    yesNo({ key: 'wasMoved', ask: 'Did those who exploited the child take or move them anywhere?' }),
    long({
      key: 'journeyDetails',
      ask: 'Where to, how, and with whom?',
      when: { wasMoved: ['yes'] },
    }),
  ),
  ...page(
    '11',
    'how-they-were-treated',
    happened,
    long({ key: 'whatTheyHadToDo', ask: 'What did the child have to do?', hint: everySituation }),
    long({ key: 'livingConditions', ask: 'Where and how did the child live?', hint: everySituation }),
    long({
      key: 'treatment',
      ask: 'How was the child treated?',
      hint: `Threats, violence, being locked in, kept documents, debts. ${everySituation}`,
    }),
  ),
  ...page(
    '12',
    'is-the-potential-victim-still-in-an-exploitative-situation',
    happened,
    yesNo({
      key: 'stillInSituation',
      ask: 'Is the child still being exploited?',
      hint: 'The form has no “not sure”.',
    }),
  ),
  ...page(
    '13a',
    'reasons-preventing-potential-victim-from-leaving',
    happened,
    long({
      key: 'whatKeepsThemThere',
      ask: 'What keeps the child there?',
      hint: 'Follow your own safeguarding procedure now: do not wait for the NRM.',
      when: { stillInSituation: ['yes'] },
    }),
  ),
  ...page(
    '13b',
    'how-why-did-they-leave-the-situation',
    happened,
    long({
      key: 'howTheyLeft',
      ask: 'How and why did the child get out?',
      when: { stillInSituation: ['no'] },
    }),
  ),
  ...page(
    '14',
    'when-last-contact',
    contact,
    one({
      key: 'lastContactPeriod',
      ask: 'When was the child last in contact with those who exploited them?',
      options: [
        { id: 'last-week', label: 'Within the last week' },
        { id: 'last-month', label: 'Within the last month' },
        { id: '3-months', label: 'Within the last 3 months' },
        { id: '6-months', label: 'Within the last 6 months' },
        { id: '6-12-months', label: 'Between 6 and 12 months ago' },
        { id: 'over-a-year', label: 'More than a year ago' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    }),
  ),
  ...page(
    '15',
    'details-last-contact',
    contact,
    long({
      key: 'lastContactDetails',
      ask: 'How was that contact, with whom, and what was done about it?',
      hint: 'The live form refuses text that looks like a web address, such as a name with a dot in it.',
      required: false,
    }),
  ),
  ...page(
    '16a',
    'is-this-the-first-chance-to-report',
    contact,
    yesNoNotSure({ key: 'reportedBefore', ask: 'Has this been reported before?' }),
    long({
      key: 'reportedBeforeDetails',
      ask: 'Earlier NRM or Home Office references',
      required: false,
      when: { reportedBefore: ['yes', 'not-sure'] },
    }),
  ),
  ...page(
    '16b',
    'why-report-now',
    contact,
    long({
      key: 'whyNotSooner',
      ask: 'What delayed the report?',
      when: { reportedBefore: ['no'] },
    }),
  ),
]

/** Rows 16 to 35: signs and judgement, places, people, kinds of exploitation, police. */
export const judgementQuestions: readonly NrmQuestion[] = [
  ...page(
    '16',
    'modern-slavery-indicators',
    judgement,
    yesNo({ key: 'indicatorsIdentified', ask: 'Were signs of modern slavery noticed?' }),
    long({
      key: 'indicatorDetails',
      ask: 'Which signs, where and when, and by whom were they noticed?',
      hint: everySituation,
      when: { indicatorsIdentified: ['yes'] },
    }),
  ),
  ...page(
    '17',
    'where-how-interview-carried-out',
    judgement,
    long({
      key: 'interviewDetails',
      ask: 'Where and how was the child spoken to?',
      hint: 'Who was there, breaks, an interpreter, how the child seemed. Children are seldom formally interviewed: say so.',
    }),
  ),
  ...page(
    '18',
    'professional-insight',
    judgement,
    long({
      key: 'professionalInsight',
      ask: 'Why, in your own professional judgement, do you report this?',
    }),
  ),
  ...page(
    '19',
    'evidence-of-dishonesty',
    judgement,
    yesNo({
      key: 'credibilityConcerns',
      ask: 'Is there anything in the account that others may doubt?',
      hint: 'Say yes only where evidence shows it. Fear and trauma are common reasons.',
    }),
    long({
      key: 'credibilityDetails',
      ask: 'Which evidence, and what may explain it?',
      hint: 'Say whether fear or trauma explains gaps or changes.',
      when: { credibilityConcerns: ['yes'] },
    }),
  ),
  ...page(
    '20',
    'are-others-involved',
    judgement,
    yesNo({ key: 'otherProfessionals', ask: 'Are other professionals or organisations involved?' }),
    long({
      key: 'otherProfessionalsDetails',
      ask: 'Who are they?',
      hint: 'For example a social worker, a GP, a solicitor, a guardian, mental health or support services; with references.',
      when: { otherProfessionals: ['yes'] },
    }),
  ),
  ...page(
    '21',
    'where-exploitation-happened',
    places,
    one({
      key: 'exploitationPlace',
      ask: 'Where was the child exploited?',
      options: [
        { id: 'uk', label: 'In the UK' },
        { id: 'overseas', label: 'Outside the UK' },
        { id: 'uk-and-overseas', label: 'Both' },
      ],
    }),
  ),
  ...page(
    '22',
    'where-exploitation-happened-uk',
    places,
    list({
      key: 'ukPlaces',
      ask: 'In which towns or cities of the UK?',
      hint: 'Choose from the list on the form, up to ten; one a line here. “Unknown” is one of its answers.',
      when: ukPlace,
    }),
    long({
      key: 'ukPlaceOther',
      ask: 'Addresses and landmarks in the UK',
      required: false,
      when: ukPlace,
      class: 'location',
    }),
  ),
  ...page(
    '23',
    'where-exploitation-happened-overseas',
    places,
    list({
      key: 'overseasCountries',
      ask: 'In which other countries?',
      hint: 'Choose from the list on the form, up to ten; one a line here.',
      when: overseas,
    }),
    long({
      key: 'overseasPlaceOther',
      ask: 'Towns, addresses and landmarks in those countries',
      required: false,
      when: overseas,
    }),
  ),
  ...page(
    '24',
    'current-pv-location',
    places,
    text({
      key: 'currentTown',
      ask: 'In which town or city is the child staying now?',
      hint: 'Choose from the list on the form; “Unknown” is one of its answers. The police force is found from it. The form takes no address.',
      class: 'location',
    }),
    text({
      key: 'currentRegion',
      ask: 'In which county or region?',
      hint: 'Choose from the list on the form; “Unknown” is one of its answers.',
      class: 'location',
    }),
  ),
  ...page(
    '25',
    'who-exploited-pv',
    suspected,
    long({
      key: 'exploiterDetails',
      ask: 'Who exploited the child?',
      hint: `Names, nicknames, languages, marks. ${everySituation}`,
      class: 'location',
    }),
  ),
  ...page(
    '26',
    'exploiters-location',
    suspected,
    yesNo({ key: 'knowsExploiterLocation', ask: 'Is anything known of where they are?' }),
  ),
  ...page(
    '27',
    'are-exploiters-in-the-uk',
    suspected,
    yesNo({ key: 'exploitersInUk', ask: 'Are they in the UK?', when: located }),
  ),
  ...page(
    '28',
    'exploiters-current-location-details',
    suspected,
    long({
      key: 'exploiterLocationDetails',
      ask: 'What is known of where they are?',
      when: located,
      class: 'location',
    }),
  ),
  ...page(
    '29',
    'types-of-exploitation',
    kinds,
    many({
      key: 'exploitationTypes',
      ask: 'Which kinds of exploitation?',
      hint: 'At least one.',
      options: exploitationBoxes,
    }),
    long({
      key: 'otherTypeDetails',
      ask: 'Which other kind?',
      when: { exploitationTypes: ['otherType'] },
    }),
  ),
  ...page(
    '30',
    'any-other-pvs',
    others,
    yesNoNotSure({ key: 'otherVictims', ask: 'May others have been exploited too?' }),
    long({
      key: 'otherVictimsDetails',
      ask: 'What is known of them?',
      hint: 'Names of police operations, brothers and sisters. Each of them needs a report of their own.',
      required: false,
      when: { otherVictims: ['yes', 'not-sure'] },
    }),
  ),
  ...page(
    '31',
    'future-exploitation',
    others,
    yesNo({ key: 'futureConcerns', ask: 'Is it feared that the child will be exploited again?' }),
  ),
  ...page(
    '32',
    'concerns-future-exploitation',
    others,
    long({
      key: 'futureConcernReasons',
      ask: 'Why is that feared?',
      when: { futureConcerns: ['yes'] },
    }),
  ),
  ...page(
    '33',
    'reported-to-police',
    police,
    yesNo({
      key: 'hasCrimeReference',
      ask: 'Is there a police reference in which the child is a victim?',
    }),
    text({
      key: 'policeForce',
      ask: 'Which police force?',
      hint: 'Choose from the list on the form.',
      when: { hasCrimeReference: ['yes'] },
    }),
    text({
      key: 'crimeReference',
      ask: 'Crime or incident (CAD) number',
      hint: 'The police give a call its CAD number when they log it.',
      when: { hasCrimeReference: ['yes'] },
    }),
  ),
  ...page(
    '34',
    'authorities-cooperation',
    police,
    yesNo({
      key: 'willCooperate',
      ask: 'Is the child willing to help an investigation?',
      hint: 'The form has no “not asked”. Do not press the child for an answer.',
    }),
    long({
      key: 'cooperationDetails',
      ask: 'Anything to add',
      hint: 'The live form refuses text that looks like a web address, such as a name with a dot in it.',
      required: false,
      when: { willCooperate: ['yes'] },
    }),
  ),
  ...page(
    '35',
    'pv-want-to-submit-nrm',
    police,
    statement({
      key: 'consentNotNeeded',
      ask: 'A child’s consent is not needed. The information is shared with the police and the Home Office; tell the child so, in words that they understand.',
    }),
  ),
]
