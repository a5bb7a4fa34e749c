import { formNow } from '../../lib/domain/time/now'
import { fillDate } from './cast'
import { closingForms } from './closing-forms'
import { fillPlan } from './planning'
import { day } from './recording'
import { fillReferral } from './referral-form'
import { asItStands, check, type Row, write } from './role-form'
import { fillVoice } from './voice-form'

/** Of a case that was accepted: every role sends every one of them, in this order. */
export const forms: readonly Row[] = [
  {
    at: '/entries/new',
    by: 'lead',
    needs: 'entry.write',
    press: 'Add to the chronology',
    fill: async page => {
      await check(page, 'kind', 'observation')
      await page.getByRole('button', { name: 'Add to the chronology' }).click()
      await check(page, 'known', 'seen')
      await page.getByLabel('I don’t know when').check()
      await write({ what: 'A grey van stood outside.' })(page)
    },
  },
  {
    at: '/people/new',
    by: 'lead',
    needs: 'person.change',
    press: 'Sign and add',
    fill: async page => {
      await check(page, 'suspected', 'no')
      await check(page, 'inform', 'not-decided')
      await write({ name: 'Somebody', relationship: 'A neighbour' })(page)
    },
  },
  {
    at: '/child/change',
    by: 'lead',
    needs: 'child.change',
    press: 'Sign and change',
    fill: write({ nationality: 'British' }),
  },
  {
    at: '/determination',
    by: 'lead',
    needs: 'determination.make',
    press: 'Sign and record',
    fill: async page => {
      await check(page, 'result', 'met')
      await write({ reasons: 'Nothing more was found.' })(page)
    },
  },
  {
    at: '/nation',
    by: 'lead',
    needs: 'case.nation',
    press: 'Save',
    fill: page => page.getByLabel('Wales', { exact: true }).check(),
  },
  {
    at: '/steps/police/sent',
    by: 'lead',
    needs: 'step.record',
    press: 'Sign and record',
    fill: async page => {
      await check(page, 'how', '101')
      await fillDate(page, 'when', day(0), '00:00')
    },
  },
  {
    at: '/referrals/new',
    by: 'lead',
    needs: 'step.record',
    press: 'Sign and record',
    fill: fillReferral,
  },
  {
    at: '/voice/new',
    by: 'lead',
    needs: 'entry.write',
    press: 'Sign and record',
    fill: fillVoice,
  },
  {
    at: '/nrm/employmentHistory',
    by: 'lead',
    needs: 'nrm.edit',
    press: 'Put this in the draft',
    fill: write({ value: 'Not known.' }),
  },
  {
    at: '/danger/raise',
    by: 'lead',
    needs: 'danger.raise',
    press: 'Report danger now',
    fill: write({ why: 'A car waits outside.' }),
  },
  {
    at: '/danger/over',
    by: 'lead',
    needs: 'danger.end',
    press: 'Record that the danger is over',
    fill: async page => {
      await write({ why: 'The car has gone; the police were there.' })(page)
      await fillDate(page, 'when', day(0), formNow(new Date()).time)
    },
  },
  {
    at: '/flags',
    by: 'manager',
    needs: 'flag.write',
    press: 'Flag the case',
    fill: async page => {
      await check(page, 'kind', 'not-alone')
      await write({ words: 'Go in twos.' })(page)
      await fillDate(page, 'reviewOn', day(-9))
    },
  },
  {
    at: '/facts/change',
    by: 'lead',
    needs: 'fact.change',
    press: 'Sign and record',
    fill: page => page.locator('input[type=radio][value=not-known]').first().check(),
  },
  {
    at: '/body-map/mark?on=12',
    by: 'lead',
    needs: 'body-map.mark',
    press: 'Sign and add',
    fill: async page => {
      await page.getByLabel('I saw it myself').check()
      await page.getByLabel('I don’t know when').check()
      await page.getByRole('button', { name: 'Sign and add' }).click()
      await write({ size: '2 cm long', look: 'Round and dark red.' })(page)
    },
  },
  {
    at: '/plan/change',
    by: 'lead',
    needs: 'plan.change',
    press: 'Sign the plan',
    fill: page => fillPlan(page, 'Somebody comes back.', false),
  },
  {
    at: '/steps/strategy-meeting/not-needed',
    by: 'manager',
    needs: 'step.record',
    press: 'Sign and record',
    fill: write({ reason: 'The other area holds it.' }),
  },
  {
    at: '/steps/strategy-meeting/not-needed-agreed',
    by: 'lead',
    needs: 'step.agree',
    press: 'Sign and record',
    fill: write({ reason: 'Their minutes are here.' }),
  },
  { at: '/nrm', by: 'lead', needs: 'nrm.ready', press: 'Pass to a manager for sign-off', fill: asItStands },
  {
    at: '/nrm/return',
    by: 'manager',
    needs: 'nrm.return',
    press: 'Return the draft',
    fill: write({ answer: 'The dates of the journey.' }),
  },
  { at: '/nrm', by: 'lead', needs: 'nrm.ready', press: 'Pass to a manager for sign-off', fill: asItStands },
  { at: '/nrm', by: 'manager', needs: 'nrm.sign', press: 'Sign off these answers', fill: asItStands },
  ...closingForms,
  {
    at: '/allocate',
    by: 'manager',
    needs: 'case.allocate',
    press: 'Allocate',
    fill: async page => {
      await page.getByLabel(/Owen Carrick/).check()
      await write({ promises: 'None.', contact: 'None.', next: 'None.' })(page)
    },
  },
  {
    at: '/restriction',
    by: 'lead',
    needs: 'case.restrict',
    press: 'Restrict the case now',
    fill: async page => {
      await page.getByLabel('Rosalind Teale').check()
      await write({ why: 'A covert operation.' })(page)
      await fillDate(page, 'reviewOn', day(-30))
    },
  },
]
