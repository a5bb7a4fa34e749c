import { fillDate } from './cast'
import { day } from './recording'
import { asItStands, check, type Row, write } from './role-form'

const ask: Row = {
  at: '/closing',
  by: 'lead',
  needs: 'closure.ask',
  press: 'Ask a second person to agree',
  fill: async page => {
    await check(page, 'main', 'other')
    await write({ concern: 'A.', followed: 'B.', decisions: 'C.', outcome: 'D.' })(page)
  },
}

/** The forms by which a case is closed and opened again, in this order; it is open when they end. */
export const closingForms: readonly Row[] = [
  {
    at: '/steps/childrens-services/sent',
    by: 'lead',
    needs: 'step.record',
    press: 'Sign and record',
    fill: async page => {
      await check(page, 'how', 'form')
      await write({ authority: 'Kestrelford' })(page)
      await fillDate(page, 'when', day(1), '10:00')
    },
  },
  // The lead determined that the child is to be referred: no case closes before that was done.
  {
    at: '/steps/nrm/sent',
    by: 'lead',
    needs: 'step.record',
    press: 'Sign and record',
    fill: async page => {
      await write({ to: 'Kent Police' })(page)
      await fillDate(page, 'when', day(0), '00:05')
    },
  },
  ask,
  {
    at: '/closing/return',
    by: 'manager',
    needs: 'closure.decide',
    press: 'Return it',
    fill: write({ comment: 'Who rings?' }),
  },
  ask,
  { at: '/closing', by: 'lead', needs: 'closure.ask', press: 'Take the request back', fill: asItStands },
  ask,
  {
    at: '/closing',
    by: 'manager',
    needs: 'closure.decide',
    press: 'Agree, and close the case',
    fill: asItStands,
  },
  {
    at: '/closing',
    by: 'lead',
    needs: 'case.reopen',
    press: 'Reopen the case now',
    fill: write({ why: 'It is needed again.' }),
  },
]
