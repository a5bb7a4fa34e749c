import type { Form } from '../forms/form'
import { markForm } from './body-map/questions'
import { closureForm, closureReturnForm, reopenForm } from './closure/questions'
import { childForm } from './concern/questions'
import { coverForm } from './cover/questions'
import { overForm, raisedForm } from './danger/questions'
import { caseEntryForm } from './entry/case-questions'
import { everyFact } from './fact/questions'
import { fileForm, lockForm, removeForm } from './file/questions'
import { flagForm, reviewForm } from './flag/questions'
import { allocateForm, handoverForm } from './handover/questions'
import { nationForm } from './nation/questions'
import { editFormOf, nrmFormId } from './nrm/edit-form'
import { nrmQuestionOf } from './nrm/questions'
import { returnForm } from './nrm/returned'
import { pathwayFormAbout } from './pathway/form-of'
import { personForm } from './person/questions'
import { lineChangeForm, lineForm } from './plan/line-questions'
import { planForm } from './plan/questions'
import { referralFormsIn } from './referral/questions'
import { letBackForm, liftForm, restrictForm, restrictionReviewForm } from './restriction/questions'
import { stepForms } from './step/questions'
import { answerForm, decisionForm, determinationForm, questionForm, replyForm } from './triage/questions'
import { voiceForm } from './voice/questions'

/** Every form whose words can be kept for their writer, but those of the pathway and the answers of an NRM draft. */
export const formsKept: readonly Form[] = [
  caseEntryForm([]),
  childForm,
  fileForm,
  lockForm,
  removeForm,
  markForm,
  handoverForm,
  flagForm,
  reviewForm,
  coverForm,
  allocateForm([], false),
  raisedForm,
  overForm,
  nationForm,
  restrictForm([]),
  restrictionReviewForm,
  liftForm,
  letBackForm([]),
  personForm,
  planForm,
  lineForm,
  lineChangeForm,
  decisionForm([]),
  questionForm,
  answerForm,
  replyForm,
  determinationForm,
  everyFact,
  voiceForm,
  returnForm,
  closureForm,
  closureReturnForm,
  reopenForm,
  ...Object.values(referralFormsIn.England),
  ...Object.values(stepForms).flatMap(events => Object.values(events)),
]

/**
 * The form of a case with this id: what a draft of it may hold. `about` names the question of an NRM answer, and the
 * step and the event of a form of the pathway.
 */
export const formOf = (id: string, about: string): Form | undefined => {
  const question = id === nrmFormId ? nrmQuestionOf(about) : undefined
  if (question) return editFormOf(question)
  return formsKept.find(form => form.id === id) ?? pathwayWith(id, about)
}

function pathwayWith(id: string, about: string): Form | undefined {
  const form = pathwayFormAbout(about)
  return form?.id === id ? form : undefined
}
