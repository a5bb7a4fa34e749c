import type { CatalogueRow, ClockRow } from './clocks'

const panels = 'Home Office guidance on devolved decisions for child victims; NRM statistics annex 2024'

/** The NRM's, which are the same in all four nations. Source: domain fact base 3.6 and 3.8, 22 November 2026. */
export const nrmClocks = [
  {
    id: 'reasonable-grounds',
    name: 'Reasonable grounds decision by the competent authority',
    trigger: 'nrm-submitted',
    given: 'a-competent-authority-decides',
    amount: 5,
    unit: 'working_day',
    limit: 'target',
    source: 'Home Office online NRM form, confirmation page, April 2026',
    status: 'published',
    validFrom: '2009-04-01',
  },
  {
    id: 'reasonable-grounds-by-panel',
    name: 'Reasonable grounds decision by the local panel',
    trigger: 'nrm-submitted',
    given: 'a-devolved-panel-decides',
    amount: 45,
    unit: 'calendar_day',
    limit: 'maximum',
    source: panels,
    status: 'published',
    validFrom: '2021-06-01',
  },
  {
    id: 'conclusive-grounds-earliest',
    name: 'Earliest day for the conclusive grounds decision',
    trigger: 'reasonable-grounds-positive',
    amount: 30,
    unit: 'calendar_day',
    limit: 'not-before',
    source: 'Home Office guidance, December 2023; first responder toolkit, April 2026',
    status: 'published',
    validFrom: '2023-01-30',
  },
  {
    id: 'reasonable-grounds-reconsideration',
    name: 'Ask for the reasonable grounds decision to be looked at again',
    trigger: 'reasonable-grounds-negative',
    amount: 30,
    unit: 'calendar_day',
    limit: 'maximum',
    source: 'Home Office NRM statistics annex, 8 May 2025',
    status: 'published',
    validFrom: '2024-02-12',
  },
  {
    id: 'conclusive-grounds-reconsideration',
    name: 'Ask for the conclusive grounds decision to be looked at again',
    trigger: 'conclusive-grounds-negative',
    amount: 30,
    unit: 'calendar_day',
    limit: 'maximum',
    source: 'Home Office NRM statistics annex, 8 May 2025',
    status: 'published',
    validFrom: '2024-02-12',
  },
  {
    id: 'consent-at-eighteen',
    name: 'From this day the young person must agree to stay in the NRM, if its last decision has not been made',
    trigger: 'eighteenth-birthday',
    amount: 0,
    unit: 'calendar_day',
    limit: 'notice',
    source: 'Home Office first responder toolkit, April 2026',
    status: 'published',
    validFrom: '2009-04-01',
  },
] as const satisfies readonly ClockRow[]

/** The same, where a panel's own clock runs only by what the case says of its area: no list of sites has one there. */
export const nrmClocksOfNorthernIreland: readonly CatalogueRow[] = nrmClocks.map(row =>
  row.id === 'reasonable-grounds-by-panel'
    ? {
        ...row,
        source: `${panels}. Trusts were asked in November 2024 to join; whether any has is to be confirmed`,
        status: 'to be confirmed',
        validFrom: '2024-11-01',
      }
    : row,
)
