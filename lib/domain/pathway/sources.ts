import type { Day } from '../time/day'

/** A publication with its edition, and the day on which it was last read; null where nobody has read it yet. */
export type Publication = {
  readonly name: string
  readonly checkedOn: Day | null
  readonly status: 'published' | 'to be confirmed'
}

const read = (name: string): Publication => ({ name, checkedOn: '2026-11-22', status: 'published' })
const unread = (name: string): Publication => ({ name, checkedOn: null, status: 'to be confirmed' })

/** What the steps of the pathway rest on. Source: domain fact base, 22 November 2026. */
export const publications = {
  nspcc: read('NSPCC, Helping children who have been trafficked'),
  nspccPrevent: read('NSPCC, Preventing child trafficking'),
  derbyshire: read('Derbyshire Safeguarding Children Board, child trafficking'),
  toolkit: read('Home Office first responder toolkit, April 2026'),
  form: read('Home Office report form (NRM), April 2026'),
  workingTogether: unread('Working Together to Safeguard Children 2023'),
  wales: unread('Wales Safeguarding Procedures, 2019'),
  walesAct: unread('Social Services and Well-being (Wales) Act 2014'),
  scotland: read('National Guidance for Child Protection in Scotland 2021, updated 2023'),
  scotlandAct: read('Human Trafficking and Exploitation (Scotland) Act 2015'),
  hearings: read('Children’s Hearings (Scotland) Act 2011'),
  scotlandLookedAfter: unread('Looked After Children (Scotland) Regulations 2009'),
  missingFramework: unread('National Missing Persons Framework for Scotland, 2017'),
  ireland: read('Child protection in Northern Ireland, childprotectionuk.co.uk'),
  irelandOrder: read('Children (Northern Ireland) Order 1995'),
  irelandBoard: unread('Safeguarding Board for Northern Ireland, core procedures'),
  irelandAct: read('Human Trafficking and Exploitation Act (Northern Ireland) 2015'),
  irelandReviews: unread('Review of Children’s Cases Regulations (Northern Ireland) 1996'),
  childrenAct: unread('Children Act 1989'),
  carePlanning: read('Care Planning, Placement and Case Review (England) Regulations 2010'),
  walesCare: unread('Care Planning, Placement and Case Review (Wales) Regulations 2015'),
  slaveryAct: read('Modern Slavery Act 2015'),
  immigrationAct: unread('Immigration and Asylum Act 1999, sections 84 and 91'),
  missing: read('Department for Education guidance on children who run away or go missing, 2014'),
  walesMissing: unread('All Wales practice guide on children who go missing'),
  ageAssessment: unread('ADCS age assessment guidance 2015; Nationality and Borders Act 2022'),
  // Source: domain fact base 3.1, which is our own reading of the guidance of the four nations.
  holdfast: unread('Holdfast’s own rule'),
} as const satisfies { readonly [id: string]: Publication }
