import type { InNations } from '../nation/in-nations'

/** What can start a clock, in the words shown beside it. */
export const triggers = {
  'referral-sent-by-phone': { every: 'A referral was made by phone' },
  'referral-received': {
    every: 'Children’s services received the referral',
    Wales: 'Social services received the report',
    Scotland: 'The social work service was told of the concern',
    'Northern Ireland': 'Gateway received the referral',
  },
  'look-again-set': { every: 'The lead set a day to look again' },
  'passed-on': { every: 'The NRM referral was passed to a first responder' },
  'agency-told': { every: 'Another agency was told or asked' },
  'protectors-silent': {
    every: 'The police or children’s services were told, and no day was set',
    Wales: 'The police or social services were told, and no day was set',
    Scotland: 'The police or the social work service were told, and no day was set',
    'Northern Ireland': 'The police or the Health and Social Care Trust were told, and no day was set',
  },
  'agency-silent': { every: 'Another agency was told, and no day was set' },
  'child-asked': { every: 'The child was asked what they want' },
  'decision-challenged': { every: 'A decision of another agency was challenged' },
  'staff-concern-recorded': { every: 'A concern about somebody who works with children was recorded' },
  'strategy-discussion': {
    every: 'A strategy meeting was held',
    Scotland: 'An inter-agency referral discussion (IRD) was held',
    'Northern Ireland': 'A strategy discussion was held',
  },
  'conference-planned': {
    every: 'A first child protection conference was planned',
    Scotland: 'A child protection planning meeting (CPPM) was planned',
    'Northern Ireland': 'A first child protection case conference was planned',
  },
  'conference-inquorate': { every: 'Too few took part in a child protection planning meeting' },
  'conference-held': {
    every: 'The initial child protection conference was held',
    Scotland: 'The child protection planning meeting (CPPM) was held',
    'Northern Ireland': 'The initial child protection case conference was held',
  },
  'pre-birth-conference-held': { every: 'A child protection planning meeting was held before the birth' },
  'review-conference-held': {
    every: 'A child protection review conference was held',
    Scotland: 'The child protection plan was reviewed',
    'Northern Ireland': 'A review case conference was held',
  },
  'plan-changed-much': { every: 'The core group saw that the child protection plan must change much' },
  'police-protection-started': {
    every: 'The police took the child into police protection',
    Scotland: 'A constable took the child to a place of safety',
  },
  'emergency-order-granted': {
    every: 'The court made an emergency protection order',
    Scotland: 'The sheriff made a child protection order',
  },
  'emergency-order-extended': {
    every: 'The court extended the emergency protection order',
    Scotland: 'The child protection order was continued',
  },
  'supervision-order-made': { every: 'A children’s hearing made a compulsory supervision order' },
  'assessment-order-started': { every: 'A child assessment order began' },
  'secure-accommodation-started': {
    every: 'The child was placed in secure accommodation without a court order',
  },
  'care-proceedings-issued': { every: 'Care proceedings were issued' },
  'went-missing': { every: 'The child went missing' },
  'returned-from-missing': { every: 'The child was found or came back after being missing' },
  'became-looked-after': { every: 'The child became looked after' },
  'first-looked-after-review-held': { every: 'The first looked-after review was held' },
  'later-looked-after-review-held': { every: 'A later looked-after review was held' },
  'placement-started': { every: 'A placement started' },
  'social-worker-visited': { every: 'The social worker visited the child in the placement' },
  'transfer-requested': { every: 'A transfer was requested under the National Transfer Scheme' },
  'private-fostering-planned': { every: 'The authority was told of private fostering that is planned' },
  'private-fostering-began': { every: 'Private fostering began in an emergency' },
  'private-fostering-notified': { every: 'The authority was told about private fostering' },
  'private-fostering-visited': { every: 'The authority visited the private foster home' },
  'serious-incident-known': { every: 'The authority learnt of a serious incident' },
  'child-changed-school': { every: 'The child moved to another school' },
  'nrm-submitted': { every: 'A first responder submitted the NRM referral' },
  'reasonable-grounds-positive': { every: 'A positive reasonable grounds decision was made' },
  'reasonable-grounds-negative': { every: 'A negative reasonable grounds decision was made' },
  'conclusive-grounds-positive': { every: 'A positive conclusive grounds decision was made' },
  'conclusive-grounds-negative': { every: 'A negative conclusive grounds decision was made' },
  'eighteenth-birthday': { every: 'The eighteenth birthday' },
} as const satisfies { readonly [event: string]: InNations<string> }

export type TriggerEvent = keyof typeof triggers
