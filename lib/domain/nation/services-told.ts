import type { InNations } from './in-nations'

/** Whether those who protect children were told, in the few words of lists. Source: the glossary’s words for them. */
export const servicesTold = {
  told: {
    every: 'Children’s services told',
    Wales: 'Social services told',
    Scotland: 'Social work service told',
    'Northern Ireland': 'Health and Social Care Trust told',
  },
  notTold: {
    every: 'Children’s services not told',
    Wales: 'Social services not told',
    Scotland: 'Social work service not told',
    'Northern Ireland': 'Health and Social Care Trust not told',
  },
  notToldInDanger: {
    every: 'Danger now, children’s services not told',
    Wales: 'Danger now, social services not told',
    Scotland: 'Danger now, social work service not told',
    'Northern Ireland': 'Danger now, Health and Social Care Trust not told',
  },
  bothTold: {
    every: 'Police and children’s services told',
    Wales: 'Police and social services told',
    Scotland: 'Police and social work service told',
    'Northern Ireland': 'Police and Health and Social Care Trust told',
  },
} as const satisfies { readonly [said: string]: InNations<string> }
