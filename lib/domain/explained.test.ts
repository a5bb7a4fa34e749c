import { expect, it } from 'vitest'
import { ownedIn, textsIn } from '../../tests/cast/nation-words'
import type { Form } from '../forms/form'
import { roomIn } from '../forms/room'
import { dutyForm } from './account/duty-questions'
import { accountForm, firstAdministratorForm, teamForm } from './account/questions'
import { rungs } from './alert/escalation'
import { causeInWords, whyYou } from './alert/words'
import { markForm } from './body-map/questions'
import { firstChildForm, otherChildForm } from './concern/child-questions'
import { elementsForm, indicatorsForm } from './concern/evidence-questions'
import { childForm, dangerForm, worryForm } from './concern/questions'
import { staffForm } from './concern/staff-questions'
import { contactForm } from './contact/questions'
import { coverForm } from './cover/questions'
import { overForm, raisedForm } from './danger/questions'
import { caseEntryForm } from './entry/case-questions'
import { entryForm } from './entry/questions'
import { everyFact } from './fact/questions'
import { fileForm, lockForm, removeForm } from './file/questions'
import { findForm } from './find/questions'
import { flagForm, reviewForm } from './flag/questions'
import { isNot } from './guidance/is-not'
import { tour } from './guidance/tour'
import { allocateForm, allocateTogetherForm, handoverForm } from './handover/questions'
import { nationForm } from './nation/questions'
import { nrmQuestions } from './nrm/questions'
import { returnForm } from './nrm/returned'
import { onCallForm } from './on-call/questions'
import { organisationForm } from './organisation/questions'
import { pathwayForms } from './pathway/questions'
import { personForm } from './person/questions'
import { lineChangeForm, lineForm } from './plan/line-questions'
import { planForm } from './plan/questions'
import { referralFormsIn } from './referral/questions'
import { keepFromForm, letBackForm, liftForm, nameForm, restrictForm } from './restriction/questions'
import { stepForms } from './step/questions'
import { answerForm, decisionForm, determinationForm, questionForm, replyForm } from './triage/questions'
import { voiceForm } from './voice/questions'

const somebody = [{ id: 'somebody', label: 'Somebody', name: 'Somebody', jobTitle: '', roles: [] }]
const steps: readonly Form[] = Object.values(stepForms).flatMap(events => Object.values(events))
const forms: readonly Form[] = [
  ...[
    dangerForm,
    worryForm,
    staffForm,
    childForm,
    firstChildForm,
    otherChildForm,
    indicatorsForm,
    elementsForm,
  ],
  ...[entryForm, caseEntryForm(somebody), markForm, personForm, fileForm, lockForm, removeForm, findForm],
  ...[decisionForm([]), determinationForm, questionForm, answerForm, replyForm, nationForm],
  ...[raisedForm, overForm, flagForm, reviewForm, handoverForm, allocateForm(somebody, false), coverForm],
  ...[allocateTogetherForm(somebody)],
  ...[restrictForm(somebody), nameForm(somebody), liftForm, keepFromForm(somebody), letBackForm(somebody)],
  ...[dutyForm(somebody), onCallForm(somebody), contactForm([])],
  ...[accountForm([]), teamForm, firstAdministratorForm, organisationForm],
  ...[planForm, lineForm, lineChangeForm],
  ...[everyFact, ...pathwayForms, ...Object.values(referralFormsIn.England), voiceForm, returnForm],
  ...steps,
]

const follows = 'It follows from the answer before it, whose reason stands there.'
const itself = 'It only names what was chosen.'
/** The few questions that say of themselves why they are asked, or whose reason stands beside them. */
const needsNone: { readonly [question: string]: string } = {
  'concern-child.dateOfBirth': follows,
  'concern-child.estimatedAge': follows,
  'concern-child.birthUnknownWhy': follows,
  'concern-child.genderUnknownWhy': follows,
  'concern-child.interpreterUnknownWhy': follows,
  'concern-other-child.dateOfBirth': follows,
  'concern-other-child.estimatedAge': follows,
  'concern-other-child.birthUnknownWhy': follows,
  'concern-other-child.genderUnknownWhy': follows,
  'concern-staff.who': 'Its hint says what choosing does: it keeps the person from the concern.',
  'case-entry.kind': 'It opens the questions of one kind.',
  'plan.askedOn': follows,
  'plan.notAsked': follows,
  'plan-line-change.doneOn': follows,
  'plan-line-change.came': follows,
  'plan-line-change.why': follows,
  'triage-decision.reference': itself,
  'on-call.days': 'Its hint says what it saves: writing the same turn seven times.',
  'team.teamName': itself,
  'first-administrator.email': 'Its hint says it: one signs in with it.',
}

const named = forms.flatMap(({ id, questions }) =>
  Object.entries(questions).map(([question, asked]) => ({ question: `${id}.${question}`, ...asked })),
)

it('every question says why it is asked, or the list says why it need not', () => {
  expect(steps.length).toBeGreaterThanOrEqual(30)
  expect(new Set(forms.map(form => form.id)).size).toBeGreaterThanOrEqual(40)
  const silent = named.filter(({ why }) => !why).map(({ question }) => question)
  expect([...new Set(silent)].sort()).toEqual(Object.keys(needsNone).sort())
})

it('what is asked on every case holds in all nations, or says of which it speaks', () => {
  const general = forms.filter(each => !steps.includes(each))
  const whyThem = rungs.flatMap(rung => [whyYou(rung, true), whyYou(rung, false)])
  const texts = [general, nrmQuestions, isNot, tour, causeInWords, whyThem].flatMap(textsIn)
  expect(texts.length).toBeGreaterThan(500)
  expect([...new Set(texts.flatMap(ownedIn))]).toEqual([])
})

it('a reason is a sentence, and says more than the question and its hint', () => {
  for (const { question, ask, hint, why } of named) {
    for (const said of [hint, why].filter(each => each !== undefined)) {
      expect(said, question).toMatch(/^[A-Z“].*[.?]$/)
      expect(said).not.toBe(ask)
    }
    if (why) expect(why, question).not.toBe(hint)
  }
})

it('has whole sentences for hints where how much a field takes stands behind them', () => {
  const hints = forms
    .flatMap(({ questions }) => Object.values(questions))
    .flatMap(question => (roomIn(question) && question.hint ? [question.hint] : []))
  expect(hints.length).toBeGreaterThan(60)
  expect(hints.filter(hint => !/[.?!”]$/.test(hint))).toEqual([])
})
