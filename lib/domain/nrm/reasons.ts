import type { NrmQuestion } from './question'

/** Why the form asks, of single fields, in our own words. What follows from its own pages: nrm fact base, April 2026. */
const ofField: { readonly [key: string]: string } = {
  responderOrganisation: 'Only a first responder can send it, and the Home Office writes back to it.',
  reportJurisdiction: 'The nation decides whose law counts and which services help the child.',
  under18: 'Under 18, or not sure, nobody’s consent is needed, and the child is treated as a child.',
  laName: 'Whoever protects children where the child is must know before the report is sent.',
  laPhone: 'Whoever decides may have to reach them.',
  laEmail: 'Whoever decides may have to reach them.',
  laContactFirstName: 'It shows that somebody there was really told.',
  laContactLastName: 'It shows that somebody there was really told.',
  birthplace: 'It helps to tell the child from others, and to see where the road began.',
  familyDetails: 'Family may keep the child safe, or may be part of what happened.',
  education: 'A child out of school has fewer people who notice.',
  employmentHistory: 'Work before may show how the exploitation began.',
  firstName: 'So that nobody is taken for somebody else.',
  lastName: 'So that nobody is taken for somebody else.',
  nickname: 'Other services may know the child by another name.',
  dateOfBirth: 'It shows that the child is one, and when they turn 18.',
  hasChildren: 'The child’s own children may need protecting too.',
  nationality: 'It tells which services may hold more; it never decides whether a child is protected.',
  needsInterpreter: 'A child must be able to understand, and to be understood.',
  needsCommunicationHelp: 'A child must be able to understand, and to be understood.',
  hasHomeOfficeReference: 'It ties the report to what the Home Office already holds.',
  alternateEmail: 'Somebody must be reachable when the sender is away.',
  files: 'Papers and photographs carry what words cannot.',
  evidenceDescription: 'Whoever opens a file must know what it is and where it is from.',
  multipleSituations: 'What follows must then tell of each of them.',
  stillInSituation: 'A child still in it needs protecting now, whatever is decided later.',
  lastContactPeriod: 'Somebody who was near lately may come back.',
  reportedBefore: 'What others know already should not be asked of the child again.',
  whyNotSooner: 'A delay is read as doubt unless somebody says what stood in the way.',
  indicatorsIdentified: 'Signs that others saw can stand where a child cannot say it.',
  interviewDetails: 'It shows how the account was given, and how far it was understood.',
  professionalInsight: 'You know the child. The reader will not.',
  credibilityConcerns: 'Doubt is better met here, with its reason, than found later.',
  otherProfessionals: 'Others may hold a part of the picture.',
  exploitationPlace: 'It tells which police and which country may have to act.',
  currentTown: 'It finds the police force for the child.',
  currentRegion: 'It finds the police force for the child.',
  exploiterDetails: 'The police look for whoever did it.',
  knowsExploiterLocation: 'The police look for whoever did it.',
  exploitationTypes: 'It tells what kind of help and which enquiry fit.',
  otherVictims: 'Other children may be in the same place now.',
  futureConcerns: 'It tells how soon the child needs a safer place.',
  hasCrimeReference: 'It ties the report to what the police already do.',
  policeForce: 'It tells which force already knows.',
  willCooperate:
    'The police must know how to speak with the child. “No” takes nothing from the child’s protection.',
}

/** Of whole sections, for the fields above that need no reason of their own. */
const ofSection: { readonly [section: string]: string } = {
  'What happened': 'Whoever decides has only what is written here.',
  'Contact, and when it was reported': 'Whoever decides asks when each thing was known.',
  'Signs and professional judgement': 'What a professional saw weighs beside the child’s own account.',
  Places: 'Places tell which police and services may act.',
  'The people suspected': 'The police look for whoever did it.',
  'Kinds of exploitation': 'It tells what kind of help and which enquiry fit.',
  'Others, and what may come': 'Others may be in danger, and the child may be again.',
  'Police and consent': 'It ties the report to what the police already do.',
  'The report': 'The Home Office sorts reports by it.',
  'The child’s age and the authority told': 'A child’s road is another one than an adult’s.',
  'The child’s background': 'It helps whoever decides to understand the account.',
  'The child': 'So that nobody is taken for somebody else.',
  'Who sends the report': 'The Home Office asks its questions of the sender, not of the child.',
  Documents: 'Whoever decides has only what is written and sent.',
}

/** Why the form asks this. */
export const reasonFor = ({ key, section }: Pick<NrmQuestion, 'key' | 'section'>): string | undefined =>
  ofField[key] ?? ofSection[section]
