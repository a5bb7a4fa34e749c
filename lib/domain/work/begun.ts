import { formOf } from '../forms'
import { type Nation, nations } from '../nation/nation'
import { nrmFormId } from '../nrm/edit-form'
import { pathwayFormOf } from '../pathway/form-of'
import { stepForms, stepFormsIn } from '../step/questions'
import { stepOf } from '../step/steps'

/** Below a case's own page, where each form stands; `about` is whom or what it is about, where it says so. */
const pages: { readonly [form: string]: (about: string) => string } = {
  'case-entry': about => (about ? `/entries/new?corrects=${about}` : '/entries/new'),
  'concern-child': () => '/child/change',
  'body-mark': about => (about ? `/body-map/mark?corrects=${about}` : '/body-map/mark'),
  plan: () => '/plan/change',
  'plan-line': () => '/plan/lines/new',
  'plan-line-change': about => `/plan/lines/${about}`,
  person: about => `/people/${about || 'new'}`,
  file: about => (about ? `/files/add?entry=${about}` : '/files/add'),
  'file-lock': about => `/files/${about}/lock`,
  'file-remove': about => `/files/${about}/remove`,
  flag: () => '/flags',
  'flag-review': about => `/flags/${about}`,
  handover: () => '/handover/new',
  allocate: () => '/allocate',
  'danger-raised': () => '/danger/raise',
  'danger-over': () => '/danger/over',
  'case-nation': () => '/nation',
  'case-restrict': () => '/restriction',
  'case-lift': () => '/restriction/lift',
  'case-restriction-review': () => '/restriction/review',
  'case-let-back': () => '/restriction/let-back',
  closure: () => '/closing',
  'closure-return': () => '/closing/return',
  reopen: () => '/closing',
  'triage-decision': () => '/decide',
  determination: () => '/determination',
  facts: () => '/facts/change',
  question: () => '/questions',
  reply: () => '/replies',
  voice: () => '/voice/new',
  'nrm-return': () => '/nrm/return',
  'referral-told': () => '/referrals/new',
  'referral-answer': about => `/referrals/${about}/answer`,
  'referral-chased': about => `/referrals/${about}/chased`,
  'referral-challenged': about => `/referrals/${about}/challenged`,
  'referral-settled': about => `/referrals/${about}/settled`,
  [nrmFormId]: about => `/nrm/${about}`,
}

/** The page of a form of the pathway: what it is about names the step and what is recorded of it. */
function ofPathway(form: string, about: string): string | undefined {
  const [step = '', event = ''] = about.split('--')
  return form.startsWith('pathway-') && event ? `/pathway/${step}/${event}` : undefined
}

/** The page of a step's form, whose id does not say the event: the step is what it is about. */
function ofStep(form: string, about: string): string | undefined {
  const step = stepOf(about)
  const event = step && Object.entries(stepForms[step.id]).find(([, { id }]) => id === form)?.[0]
  return event && `/steps/${about}/${event}`
}

/** Stands behind the id of a form whose case its writer may not open any more. */
export const shutMark = 'shut'

/** The same where the case is closed, or was opened again, and the form with it: an author’s words too. */
export const closedMark = 'closed'

const parts = (kept: string): [form: string, about: string, mark: string] => {
  const [id = '', mark = ''] = kept.split(' ')
  const [form = '', about = ''] = id.split('/')
  return [form, about, mark]
}

type Begun = { readonly caseId: string | null; readonly draft: string | null; readonly lead: boolean }

/**
 * Where a form that was begun on a case and not sent goes on, from the site's root. Its id is as it is kept: the
 * form's, and after a stroke what it is about. An author's answers stand with their own concern; what cannot go on is
 * read where it is kept.
 */
export function placeOfBegun(kept: string, { caseId, draft, lead }: Begun): string {
  const [form, about, mark] = parts(kept)
  if (mark === closedMark) return placeOfKept(draft)
  if (caseId && (form === 'question-answer' || (form === 'reply' && !lead))) return `/concerns/${caseId}`
  if (mark === shutMark) return placeOfKept(draft)
  return `/cases/${caseId}${pages[form]?.(about) ?? ofPathway(form, about) ?? ofStep(form, about) ?? ''}`
}

/** What a form of the pathway is called there, or in the first nation that has it. */
const titleOf = (step: string, event: string, nation: Nation | ''): string | undefined =>
  [...(nation ? [nation] : []), ...nations]
    .map(each => pathwayFormOf(step, event, each)?.title)
    .find(title => title !== undefined)

/** Where it is read as it was kept, and thrown away: the same for every form that was begun on a case. */
export const placeOfKept = (draft: string | null): string => `/drafts/${draft}`

/** What it is, as its own page is called in the case's nation. */
export function begunInWords(kept: string, nation: Nation | ''): string {
  const [form, about] = parts(kept)
  if (form === 'person') return about ? 'Change a person' : 'Add a person'
  if (form === nrmFormId) return 'An answer of the NRM draft'
  const [ofRoad = '', event = ''] = about.split('--')
  const pathway = event && form.startsWith('pathway-') && titleOf(ofRoad, event, nation)
  if (pathway) return pathway
  const step = stepOf(about)
  const ofIts = step && Object.values(stepFormsIn[nation || 'England'][step.id]).find(({ id }) => id === form)
  return (ofIts ?? formOf(form, about))?.title ?? 'Words of yours'
}
