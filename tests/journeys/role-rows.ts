import type { Page } from '@playwright/test'
import type { PermissionId } from '../../lib/domain/access/permissions'
import type { Role } from '../../lib/domain/access/role'
import { fillDate } from './cast'
import { day } from './recording'

/** Addresses and forms, each with the permission that opens it: every role is tried at every one of them. */

export const ofHouse: readonly [path: string, needs: PermissionId][] = [
  ['/cases', 'case.list'],
  ['/clocks', 'clock.see'],
  ['/concerns', 'concern.write'],
  ['/contacts', 'contact.see'],
  ['/contacts/add', 'contact.keep'],
  ['/duty', 'duty.see'],
  ['/duty/on-call', 'duty.plan'],
  ['/duty/open', 'cover.ask'],
  ['/find', 'case.find'],
  ['/inbox', 'inbox.read'],
  ['/messages', 'message.see'],
  ['/organisation', 'organisation.see'],
  ['/people', 'account.list'],
  ['/people/add', 'account.change'],
  ['/trail', 'trail.read'],
  ['/work', 'work.see'],
]
export const ofCase: readonly [path: string, needs: PermissionId][] = [
  ['', 'case.open'],
  ['/alerts', 'case.open'],
  ['/allocate', 'case.allocate'],
  ['/body-map', 'case.open'],
  ['/body-map/mark', 'body-map.mark'],
  ['/child', 'location.reveal'],
  ['/child/change', 'child.change'],
  ['/chronology', 'case.open'],
  ['/chronology/print', 'chronology.print'],
  ['/chronology/time-line', 'case.open'],
  ['/cover', 'cover.see'],
  ['/danger/raise', 'danger.raise'],
  ['/determination', 'determination.make'],
  ['/entries/new', 'entry.write'],
  ['/evidence', 'case.open'],
  ['/facts', 'case.open'],
  ['/facts/change', 'fact.change'],
  ['/files', 'case.open'],
  ['/files/add', 'file.add'],
  ['/flags', 'case.open'],
  ['/nation', 'case.nation'],
  ['/nrm', 'nrm.read'],
  ['/nrm/employmentHistory', 'nrm.edit'],
  ['/people', 'case.open'],
  ['/people/new', 'person.change'],
  ['/plan', 'plan.read'],
  ['/plan/change', 'plan.change'],
  ['/replies', 'reply.read'],
  ['/restriction', 'case.restrict'],
  ['/steps', 'case.open'],
  ['/steps/police/print', 'referral.print'],
  ['/steps/police/sent', 'step.record'],
]

export type Row = {
  at: string
  by: Role
  needs: PermissionId
  press: string
  fill: (page: Page) => Promise<unknown>
}
const write = (words: { [name: string]: string }) => async (page: Page) => {
  for (const [name, text] of Object.entries(words)) await page.locator(`[name="${name}"]`).first().fill(text)
}
const check = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

/** A form of a case, filled in so that whoever may send it has done it, by somebody who may. */
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
    by: 'manager',
    needs: 'case.nation',
    press: 'Save',
    fill: page => page.getByLabel('Wales', { exact: true }).check(),
  },
  {
    at: '/steps/police/sent',
    by: 'manager',
    needs: 'step.record',
    press: 'Sign and record',
    fill: async page => {
      await check(page, 'how', '101')
      await fillDate(page, 'when', day(0), '00:01')
    },
  },
  {
    at: '/nrm/employmentHistory',
    by: 'lead',
    needs: 'nrm.edit',
    press: 'Put this in the draft',
    fill: write({ value: 'Not known.' }),
  },
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
]
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
    fill: async () => undefined,
  },
]
