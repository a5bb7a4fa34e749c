import type { Option } from '../../forms/question'
import type { NrmExploitation } from '../exploitation/catalogue'

type Box = Option & { readonly id: NrmExploitation }

/** The boxes of row 29, each of them a key of its own in what leaves. Labels are our own words. */
export const exploitationBoxes: readonly Box[] = [
  { id: 'forcedWork', label: 'Labour or money: made to work' },
  { id: 'wagesTaken', label: 'Labour or money: pay was taken from them' },
  { id: 'forcedFraud', label: 'Labour or money: used for fraud, such as benefit fraud' },
  { id: 'prostitution', label: 'Sexual: abuse that others pay for (in law, exploitation of prostitution)' },
  { id: 'childSexualExploitation', label: 'Sexual: child sexual exploitation' },
  { id: 'takenAndAssaulted', label: 'Sexual: taken somewhere and assaulted' },
  {
    id: 'forcedCrime',
    label: 'Criminal: made to commit crime, such as growing cannabis, moving drugs (county lines) or begging',
  },
  { id: 'organRemoval', label: 'Criminal: removal of organs' },
  { id: 'unpaidHouseholdWork', label: 'Domestic: unpaid work in a household' },
  { id: 'otherType', label: 'Another kind' },
]
