import { asItStands, check, type Row, write } from './role-form'

/** Of a concern that waits for a decision. */
export const waitingForms: readonly Row[] = [
  {
    at: '/questions',
    by: 'lead',
    needs: 'question.ask',
    press: 'Send the question',
    fill: write({ asked: 'Who told you?' }),
  },
  {
    at: '/decide',
    by: 'lead',
    needs: 'triage.decide',
    press: 'Sign and decide',
    fill: async page => {
      await page.getByLabel('A new case').check()
      await write({ reasons: 'Signs from two sources.', reply: 'Thank you.' })(page)
    },
  },
]

/** Of no case. */
export const houseForms: readonly Row[] = [
  {
    at: '/contacts/add',
    by: 'lead',
    needs: 'contact.keep',
    press: 'Add the number',
    fill: async page => {
      await check(page, 'kind', 'health')
      await check(page, 'hours', 'always')
      await check(page, 'team', 'everybody')
      await write({ name: 'Night clinic', phone: '01632 960179' })(page)
    },
  },
  {
    at: '/people/add',
    by: 'administrator',
    needs: 'account.change',
    press: 'Add this person',
    fill: async page => {
      await page.locator('input[value=practitioner]').check()
      await write({ name: 'Bo Tran', email: `bo.${Date.now()}@example.org`, jobTitle: 'Nurse' })(page)
    },
  },
  {
    at: '/organisation',
    by: 'administrator',
    needs: 'organisation.change',
    press: 'Save',
    fill: asItStands,
  },
]
