import { oneOf, text, yesNo } from '../../forms/ask'
import { type AnswersOf, form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { type Nation, nationChoices } from '../nation/nation'

/**
 * What an organisation is, asked of its first administrator too. Source of first responders: domain fact base 3.6; of
 * whom the Duty to Notify binds: Modern Slavery Act 2015, section 52, there 2.2.
 */
export const organisationQuestions = {
  organisation: text({
    grows: true,
    ask: 'Name of your organisation',
    hint: 'It stands on referrals and drafts.',
    why: 'Whoever receives a paper must know who sent it, and whom to ring back.',
    max: 120,
  }),
  nation: oneOf({
    ask: 'In which nation does your organisation work?',
    hint: 'A new case begins with it, and a lead can change it on the case. Cases that are open already keep theirs.',
    why: 'Its law, its words, its due times and its bank holidays count.',
    options: nationChoices,
  }),
  firstResponder: oneOf({
    ask: 'Is your organisation a first responder organisation for the NRM?',
    hint: 'The Home Office names them: police forces, councils, Northern Ireland’s Health and Social Care Trusts and some charities among others; schools and the rest of the NHS are not. Only they can send an NRM referral. If you are not sure, choose No: the steps then say to pass the draft to one.',
    why: 'It decides what a case says is next once its NRM draft is ready.',
    options: yesNo,
  }),
  dutyToNotify: oneOf({
    ask: 'Does the Duty to Notify bind your organisation?',
    hint: 'The law lists police forces, the National Crime Agency, councils of counties, county boroughs, districts and London boroughs, the Greater London Authority, the City of London, the Isles of Scilly and what is now the Fair Work Agency; in England and Wales alone. If you are not sure, or work in Scotland or Northern Ireland, choose No.',
    why: 'Whoever it binds tells the Home Office of an adult who may be a victim and does not agree to be referred. Nobody else does, and it is never done of a child.',
    options: yesNo,
  }),
} as const

export const organisationForm = form({
  id: 'organisation',
  version: 2,
  title: 'Your organisation',
  questions: organisationQuestions,
})

export type OrganisationAnswers = AnswersOf<typeof organisationForm>

/** The organisation as it stands. */
export type Organisation = {
  readonly name: string
  readonly nation: Nation
  readonly firstResponder: boolean
  readonly dutyToNotify: boolean
  readonly version: number
  /** Who changed it last, and when: null until somebody did. */
  readonly changed: { readonly by: string; readonly at: Date } | null
}

/** What stands, as the form would give it. */
export const givenOf = ({
  name,
  nation,
  firstResponder,
  dutyToNotify,
}: Pick<Organisation, 'name' | 'nation' | 'firstResponder' | 'dutyToNotify'>): Given => ({
  organisation: name,
  nation,
  firstResponder: firstResponder ? 'yes' : 'no',
  dutyToNotify: dutyToNotify ? 'yes' : 'no',
})

/** What the audit trail may say of it: what was chosen, and no name. */
export const tellable = ({ nation, firstResponder, dutyToNotify }: ReturnType<typeof settingsIn>) => ({
  nation,
  firstResponder,
  dutyToNotify,
})

/** What was answered, as it is kept. A form that was checked has every answer. */
export const settingsIn = (answers: OrganisationAnswers) => ({
  name: answers.organisation ?? '',
  nation: answers.nation ?? 'England',
  firstResponder: answers.firstResponder === 'yes',
  dutyToNotify: answers.dutyToNotify === 'yes',
})
