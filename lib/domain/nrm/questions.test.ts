import { expect, it } from 'vitest'
import { exploitationTypes } from '../exploitation/catalogue'
import { exploitationBoxes } from './boxes'
import { nrmQuestions } from './questions'

/** Every field of the live form for a child: nrm.md A2, rows 1 to 48. */
const fields = `draftReference responderOrganisation reportJurisdiction under18 laName laPhone laEmail
  laContactFirstName laContactLastName birthplace familyDetails education employmentHistory multipleSituations
  exploitationDates exploitationDatesMultiple howItStarted wasMoved journeyDetails whatTheyHadToDo
  livingConditions treatment stillInSituation whatKeepsThemThere howTheyLeft lastContactPeriod
  lastContactDetails reportedBefore reportedBeforeDetails whyNotSooner indicatorsIdentified indicatorDetails
  interviewDetails professionalInsight credibilityConcerns credibilityDetails otherProfessionals
  otherProfessionalsDetails exploitationPlace ukPlaces ukPlaceOther overseasCountries overseasPlaceOther
  currentTown currentRegion exploiterDetails knowsExploiterLocation exploitersInUk exploiterLocationDetails
  forcedWork wagesTaken forcedFraud prostitution childSexualExploitation takenAndAssaulted forcedCrime
  organRemoval unpaidHouseholdWork otherType otherTypeDetails otherVictims otherVictimsDetails futureConcerns
  futureConcernReasons hasCrimeReference policeForce crimeReference willCooperate cooperationDetails firstName
  lastName nickname dateOfBirth gender hasChildren childrenCount nationality secondNationality
  needsInterpreter interpreterLanguage needsCommunicationHelp communicationAid hasHomeOfficeReference
  homeOfficeReference responderFirstName responderLastName responderRole responderPhone alternateEmail files
  evidenceDescription`.split(/\s+/)

it('has every field of the form, in its order', () => {
  const keys = nrmQuestions
    .filter(({ kind }) => kind !== 'statement')
    .flatMap(({ key }) => (key === 'exploitationTypes' ? exploitationBoxes.map(({ id }) => id) : [key]))
  expect(keys).toEqual(fields)
})

it('has the form’s rows in their order, each with one slug and in one section', () => {
  const rows = [...new Set(nrmQuestions.map(question => question.row))]
  const order = rows.map(row => Number.parseInt(row, 10))
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(new Set(order).size).toBe(48)
  for (const row of rows) {
    const on = nrmQuestions.filter(question => question.row === row)
    expect(new Set(on.map(({ slug, section }) => `${slug} ${section}`)).size).toBe(1)
  }
})

it('has conditions only on earlier questions, and on answers that those have', () => {
  nrmQuestions.forEach((question, index) => {
    for (const [key, answers] of Object.entries(question.when ?? {})) {
      const earlier = nrmQuestions.slice(0, index).find(candidate => candidate.key === key)
      expect(earlier, question.key).toBeDefined()
      const ids = ['', '*', ...(earlier?.options ?? []).map(option => option.id)]
      for (const answer of answers) expect(ids, question.key).toContain(answer)
    }
  })
})

it('has a box for whatever a type of exploitation implies', () => {
  const boxes = exploitationBoxes.map(box => box.id)
  for (const type of exploitationTypes) for (const box of type.nrm) expect(boxes).toContain(box)
})
