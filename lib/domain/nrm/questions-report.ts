import {
  anyAnswer,
  day,
  list,
  long,
  type NrmQuestion,
  one,
  page,
  statement,
  text,
  yesNo,
  yesNoNotSure,
} from './question'

const report = 'The report'
const age = 'The child’s age and the authority told'
const background = 'The child’s background'
const child = 'The child'
const reporter = 'Who sends the report'
const documents = 'Documents'
const fromList = 'Choose from the list on the form.'

/** Rows 1 to 6: who reports, the child's age, the authority told, the child's background. */
export const reportQuestions: readonly NrmQuestion[] = [
  ...page(
    '1',
    'reference',
    report,
    text({
      key: 'draftReference',
      ask: 'Your own label for the draft',
      hint: 'It is not sent to the Home Office. Never put the child’s name in it.',
    }),
  ),
  ...page(
    '2',
    'organisation',
    report,
    text({
      key: 'responderOrganisation',
      ask: 'First responder organisation that sends the report',
      hint: `${fromList} Only a designated first responder organisation can send it.`,
    }),
  ),
  ...page(
    '3',
    'fr-location',
    report,
    one({
      key: 'reportJurisdiction',
      ask: 'In which nation is the report made?',
      options: [
        { id: 'england', label: 'England' },
        { id: 'wales', label: 'Wales' },
        { id: 'scotland', label: 'Scotland' },
        { id: 'northern-ireland', label: 'Northern Ireland' },
      ],
    }),
  ),
  ...page(
    '4',
    'pv-under-age',
    age,
    yesNoNotSure({
      key: 'under18',
      ask: 'Is the child under 18?',
      hint: 'Where the age is not certain, answer “Not sure”: the form then treats the young person as a child.',
    }),
  ),
  ...page(
    '5',
    'local-authority-contacted-about-child',
    age,
    text({
      key: 'laName',
      ask: 'Which authority was told?',
      hint: `${fromList} It must have been told before the report is sent.`,
    }),
    text({ key: 'laPhone', ask: 'Phone number of the authority told' }),
    text({ key: 'laEmail', ask: 'E-mail address of the authority told' }),
    text({ key: 'laContactFirstName', ask: 'First name of the person told', required: false }),
    text({ key: 'laContactLastName', ask: 'Last name of the person told', required: false }),
  ),
  ...page(
    '6',
    'what-is-their-background',
    background,
    text({ key: 'birthplace', ask: 'Where was the child born?' }),
    long({ key: 'familyDetails', ask: 'What is known of the child’s family?' }),
    long({ key: 'education', ask: 'What is known of the child’s schooling?', class: 'location' }),
    long({
      key: 'employmentHistory',
      ask: 'What is known of work the child has done before?',
      hint: 'The form asks this of a child too. If it is not known, say so, and do not press the child.',
    }),
  ),
]

/** Rows 36 to 48: the child, who sends the report, documents, and the last page. */
export const childQuestions: readonly NrmQuestion[] = [
  ...page(
    '36',
    'pv-name-referral',
    child,
    text({ key: 'firstName', ask: 'Child’s first name' }),
    text({ key: 'lastName', ask: 'Child’s last name' }),
    text({
      key: 'nickname',
      ask: 'Other names',
      hint: 'Above all any that were used while the child was exploited.',
      required: false,
    }),
  ),
  ...page(
    '37',
    'pv-dob',
    child,
    day({
      key: 'dateOfBirth',
      ask: 'Date of birth',
      hint: 'Leave it blank unless the whole date is known: the form refuses a year alone.',
      required: false,
    }),
  ),
  ...page(
    '38',
    'pv-gender-referral',
    child,
    one({
      key: 'gender',
      ask: 'Gender',
      options: [
        { id: 'female', label: 'Female' },
        { id: 'male', label: 'Male' },
        { id: 'unknown', label: 'Neither, or not known' },
      ],
    }),
  ),
  ...page(
    '39',
    'does-pv-have-children',
    child,
    yesNo({ key: 'hasChildren', ask: 'Does the child have children?' }),
    text({ key: 'childrenCount', ask: 'How many?', hint: 'A number.', when: { hasChildren: ['yes'] } }),
  ),
  ...page(
    '40',
    'pv-nationality-referral',
    child,
    text({
      key: 'nationality',
      ask: 'Nationality',
      hint: `${fromList} “Unknown” is one of its answers.`,
    }),
    text({ key: 'secondNationality', ask: 'Second nationality', hint: fromList, required: false }),
  ),
  ...page(
    '41',
    'pv-interpreter-requirements',
    child,
    yesNo({ key: 'needsInterpreter', ask: 'Does the child need an interpreter?' }),
    text({
      key: 'interpreterLanguage',
      ask: 'For which language?',
      hint: 'Name the dialect too.',
      when: { needsInterpreter: ['yes'] },
    }),
  ),
  ...page(
    '42',
    'pv-other-help-with-communication',
    child,
    yesNo({ key: 'needsCommunicationHelp', ask: 'Does the child need other help to communicate?' }),
    text({ key: 'communicationAid', ask: 'Which help?', when: { needsCommunicationHelp: ['yes'] } }),
  ),
  ...page(
    '43',
    'pv-ho-reference',
    child,
    yesNo({ key: 'hasHomeOfficeReference', ask: 'Is there a Home Office reference for the child?' }),
    text({
      key: 'homeOfficeReference',
      ask: 'Which, and its number',
      hint: 'For example a visa or a port reference.',
      when: { hasHomeOfficeReference: ['yes'] },
    }),
  ),
  ...page(
    '44',
    'fr-details',
    reporter,
    text({ key: 'responderFirstName', ask: 'Sender’s first name' }),
    text({ key: 'responderLastName', ask: 'Sender’s last name' }),
    text({ key: 'responderRole', ask: 'Sender’s job title' }),
    text({ key: 'responderPhone', ask: 'Sender’s phone number' }),
  ),
  ...page(
    '45',
    'fr-alternative-contact',
    reporter,
    text({
      key: 'alternateEmail',
      ask: 'E-mail address of a colleague who can answer in the sender’s absence',
      hint: 'Somebody else than the sender.',
    }),
  ),
  ...page(
    '46',
    'upload-evidence',
    documents,
    list({
      key: 'files',
      ask: 'Documents to add on the form',
      hint: 'File names, one a line. Up to 100 files of at most 25 MB each: JPG, PNG, PDF, DOC or DOCX.',
      required: false,
    }),
  ),
  ...page(
    '47',
    'what-evidence-you-will-submit',
    documents,
    long({
      key: 'evidenceDescription',
      ask: 'What is each document, and of what date?',
      when: { files: [anyAnswer] },
    }),
  ),
  ...page(
    '48',
    'confirm',
    documents,
    statement({
      key: 'declaration',
      ask: 'Before it is sent, the first responder checks every answer and confirms that they are true to the best of their knowledge, and that the child has been told how the information is used.',
    }),
  ),
]
