import type { Role } from '../../domain/access/role'
import { decideTwice, lookFor, together, wait, writeTwice } from './deeds'
import type { Desk } from './desk'

/**
 * A page and the name that its files carry: of the page, never of a person or a case. In an address, {name} stands
 * for the first match of that way in the page before it, which is where a person would have found it. `deed` is what
 * somebody does there before the page on the picture stands.
 */
export type Shot = {
  readonly name: string
  readonly path: string
  readonly after?: string
  readonly find?: RegExp
  readonly deed?: (desk: Desk) => Promise<void>
}

const at = (name: string, path: string): Shot => ({ name, path })
/** The first link of this kind on another page. */
const linked = (name: string, after: string, find: RegExp): Shot => ({ name, path: '', after, find })

const done = (name: string, path: string, deed: NonNullable<Shot['deed']>): Shot => ({ name, path, deed })
const id = '[0-9a-f-]{36}'
/** The page of one answer: neither the step's own form nor the draft's other pages. */
const nrmAnswer = new RegExp(`^/cases/${id}/nrm/(?!(?:exports?|return)$)\\w+$`)

const everybody = [
  at('work', '/'),
  at('tour', '/tour'),
  at('guidance', '/guidance'),
  at('guidance-signs', '/guidance/signs'),
  at('about', '/about'),
  at('contacts', '/contacts'),
]
const recorder = [
  at('concerns', '/concerns'),
  linked('own-concern', '/concerns', new RegExp(`^/concerns/${id}$`)),
]
const reader = [
  at('find', '/find'),
  done('found', '/find', lookFor),
  at('cases', '/cases'),
  at('clocks', '/clocks'),
]

const ofCase = [
  at('case', '{case}'),
  at('chronology', '{case}/chronology'),
  at('time-line', '{case}/chronology/time-line'),
  at('chronology-print', '{case}/chronology/print'),
  at('files', '{case}/files'),
  at('body-map', '{case}/body-map'),
  at('people', '{case}/people'),
  at('voice', '{case}/voice'),
  at('referrals', '{case}/referrals'),
  at('referral-new', '{case}/referrals/new'),
  linked('referral-next', '{case}/referrals', new RegExp(`/referrals/${id}/(?:chased|challenged)$`)),
  at('evidence', '{case}/evidence'),
  at('steps', '{case}/steps'),
  at('plan', '{case}/plan'),
  at('closing', '{case}/closing'),
  at('nrm', '{case}/nrm'),
  at('nrm-all', '{case}/nrm?section=all'),
  at('child', '{case}/child'),
  at('flags', '{case}/flags'),
  at('alerts', '{case}/alerts'),
  at('cover', '{case}/cover'),
  linked('file', '{case}/files', new RegExp(`/files/${id}$`)),
  linked('handover-sheet', '{case}', new RegExp(`/handover/${id}$`)),
  linked('concern-kept', '{case}', new RegExp(`/cases/${id}/concerns/${id}$`)),
]
/** Of whoever may say what the child was told. */
const voiceNew = at('voice-new', '{case}/voice/new')
const ofWorker = [
  voiceNew,
  at('entry-new', '{case}/entries/new'),
  at('file-add', '{case}/files/add'),
  linked('file-lock', '{case}/files', new RegExp(`/files/${id}/lock$`)),
  at('mark-new', '{case}/body-map/mark'),
  at('person-new', '{case}/people/new'),
  at('child-change', '{case}/child/change'),
  at('plan-change', '{case}/plan/change'),
  at('danger', '{case}/danger/raise'),
  at('step-record', '{case}/steps/childrens-services/sent'),
  at('step-sheet', '{case}/steps/childrens-services/print'),
  at('step-decided', '{case}/steps/strategy-meeting/decided'),
  linked('nrm-answer', '{case}/nrm', nrmAnswer),
  linked('flag-review', '{case}/flags', new RegExp(`/flags/${id}$`)),
  at('handover-new', '{case}/handover/new'),
  at('danger-over', '{case}/danger/over'),
  at('duty-open', '/duty/open'),
  at('to-read', '/alerts'),
  linked('work-list', '/', /^\/work\//),
  done('child-conflict', '{case}/child/change', writeTwice),
]
const draftPages = ['danger', 'worry', 'staff', 'child', 'entries', 'people', 'indicators', 'elements']
const ofDraft = [
  ...draftPages.map(page => at(`concern-${page}`, `{draft}/${page}`)),
  at('concern-children', '{told}/children'),
  at('concern-check', '{told}/check'),
]
const ofRestriction = [
  at('restricted-case', '{other}'),
  at('restriction-stands', '{other}/restriction'),
  ...['review', 'lift', 'name', 'keep-from'].map(page =>
    at(`restriction-${page}`, `{other}/restriction/${page}`),
  ),
]

/** The main pages of each role: all that its navigation and a case's tabs lead to, and the forms behind them. */
export const pagesOf: { readonly [R in Role]: readonly Shot[] } = {
  practitioner: [...everybody, ...recorder, ...reader, ...ofDraft, ...ofCase, ...ofWorker],
  lead: [
    ...everybody,
    ...recorder,
    ...reader,
    at('inbox', '/inbox'),
    linked('decide', '/inbox', /\/decide$/),
    linked('replies', '{case}', /\/replies$/),
    at('workload', '/workload'),
    at('duty', '/duty'),
    at('on-call', '/duty/on-call'),
    at('contact-add', '/contacts/add'),
    at('determination', '{case}/determination'),
    at('allocate', '{case}/allocate'),
    at('restriction', '{case}/restriction'),
    ...ofRestriction,
    at('file-locked', '{locked}'),
    at('file-remove', '{locked}/remove'),
    at('nation', '{case}/nation'),
    voiceNew,
    linked('work-list', '/', /^\/work\//),
    done('together', '/cases', together),
    ...ofCase,
    at('triage-case', '{waiting}'),
    at('triage-steps', '{waiting}/steps'),
    at('triage-nrm', '{waiting}/nrm'),
    done('decide-conflict', '{waiting}/decide', decideTwice),
  ],
  manager: [
    ...everybody,
    ...reader,
    at('workload', '/workload'),
    at('duty', '/duty'),
    at('allocate', '{case}/allocate'),
    linked('work-list', '/', /^\/work\//),
    done('together', '/cases', together),
    ...ofCase,
    at('triage-case', '{waiting}'),
  ],
  auditor: [...everybody, at('trail', '/trail'), done('locked', '/trail', wait)],
  administrator: [
    ...everybody,
    at('people', '/people'),
    at('person-add', '/people/add'),
    at('messages', '/messages'),
    at('organisation', '/organisation'),
  ],
}
