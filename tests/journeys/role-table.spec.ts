import { type Browser, expect, type Page } from '@playwright/test'
import type { PermissionId } from '../../lib/domain/access/permissions'
import { type Role, roles } from '../../lib/domain/access/role'
import { type Good, multipart, type Part, send } from '../security/envelope'
import { sendPost } from '../security/send'
import { member, signedIn } from './cast'
import { exportAnyhow } from './exporting'
import { houseForms, waitingForms } from './house-forms'
import { test } from './journey'
import { asOwner } from './owner'
import type { Row } from './role-form'
import { forms } from './role-forms'
import { ofCase, ofHouse } from './role-rows'
import { sentConcern, smallCase } from './small-case'
import { type CaseOf, opens } from './standing'

/** Each role at every address and at every form, as the permission table says: what is not theirs is not there. */

/** How often the trail tells that somebody did this, and was refused it. */
const told = (role: Role, action: PermissionId) =>
  asOwner(async client => {
    const { rows } = await client.query<{ done: number; refused: number }>(
      `select count(*) filter (where outcome = 'done')::int as done,
              count(*) filter (where outcome = 'refused')::int as refused
         from audit_event e join account a on a.id = e.actor_id where a.email = $1 and e.action = $2`,
      [member(role).email, action],
    )
    return rows[0] ?? { done: 0, refused: 0 }
  })

/** What pressing the button would send, with the hidden fields that name the action, and the action's own arguments. */
async function sending(page: Page, { press }: Row): Promise<{ plain: Part[]; id: string; bound: unknown[] }> {
  const plain = await page.getByRole('button', { name: press, exact: true }).evaluate(each => {
    const button = each as HTMLButtonElement
    return [...new FormData(button.form as HTMLFormElement, button)].map(([n, v]) => [n, String(v)] as const)
  })
  const chunk = (at: number) =>
    plain.find(([name]) => name.startsWith('$ACTION_') && name.endsWith(`:${at}`))?.[1]
  const plainly = /^\$ACTION_ID_(\w+)$/
  const alone = plain.flatMap(([name]) => plainly.exec(name)?.[1] ?? [])[0]
  return { plain, id: alone ?? JSON.parse(chunk(0) ?? '{}').id, bound: JSON.parse(chunk(1) ?? '[]') }
}

/** The same form as a page without and as a page with JavaScript sends it. */
function waysOf(
  origin: string,
  path: string,
  { plain, id, bound }: Awaited<ReturnType<typeof sending>>,
  cookie: string,
) {
  const aim = { origin, path, action: id }
  const own = plain.filter(([name]) => !name.startsWith('$ACTION_'))
  const numbered = own.map(([name, text]) => [`_1_${name}`, text] as const)
  const args: Part = ['0', JSON.stringify([...bound, '$K1'])]
  return {
    without: send(aim, multipart(plain), { cookie }),
    scripted: send(aim, multipart([...numbered, args]), { cookie, 'next-action': id }),
  }
}

const cookiesOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

async function everybody(browser: Browser): Promise<{ [R in Role]: Page }> {
  const pages = {} as { [R in Role]: Page }
  for (const role of roles) pages[role] = await signedIn(browser, role, false)
  return pages
}

test('every address is there for the roles that the table names, and for no other', async ({ browser }) => {
  test.setTimeout(240_000)
  const pages = await everybody(browser)
  const path = await smallCase(browser, 'Ines', false)
  const of: CaseOf = { author: 'practitioner', holder: undefined }
  const wrong: string[] = []
  for (const role of roles)
    for (const [at, needs] of [...ofHouse, ...ofCase.map(([tab, each]) => [path + tab, each] as const)]) {
      const status = (await pages[role].request.get(at)).status()
      const wanted = opens(role, needs, of) ? 200 : 404
      if (status !== wanted) wrong.push(`${role} at ${at}: ${status}, not ${wanted}`)
    }
  for (const role of roles) {
    const answer = await exportAnyhow(pages[role], path, 'json')
    const came = answer.headers().location ?? answer.status()
    const wanted = opens(role, 'nrm.export', of) ? 200 : '/not-found'
    if (came !== wanted) wrong.push(`${role} exporting: ${came}, not ${wanted}`)
  }
  expect(wrong).toEqual([])
})

test('every form is refused to the roles that the table does not name, sent with and without JavaScript', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const { origin, port } = new URL(baseURL ?? '')
  const pages = await everybody(browser)
  const small: CaseOf = { author: 'practitioner', holder: undefined }
  const rows: (Row & { of: CaseOf })[] = []
  const add = (more: readonly Row[], of: CaseOf, path = '') =>
    rows.push(...more.map(row => ({ ...row, of, at: path + row.at })))
  add(houseForms, small)
  add(waitingForms, { ...small, stage: 'triage' }, await sentConcern(browser, 'Anouk', false))
  add(forms, small, await smallCase(browser, 'Milo', false))
  const wrong: string[] = []
  let refusals = 0
  for (const row of rows) {
    await pages[row.by].goto(row.at)
    await row.fill(pages[row.by])
    const form = await sending(pages[row.by], row)
    const ways = async (page?: Page) => waysOf(origin, row.at, form, page ? await cookiesOf(page) : '')
    const post = (way: Good) => sendPost(Number(port), { ...way, spoilt: 'nothing', certain: false })
    for (const role of roles.filter(each => !opens(each, row.needs, row.of))) {
      const before = await told(role, row.needs)
      const { without, scripted } = await ways(pages[role])
      for (const way of [without, scripted]) expect((await post(way)).status, row.at).toBeLessThan(500)
      const after = await told(role, row.needs)
      if (after.done !== before.done) wrong.push(`${role} did ${row.needs}`)
      // Without scripts the page is asked for once more, and refused too.
      if (after.refused < before.refused + 2 || after.refused > before.refused + 3)
        wrong.push(`${role} at ${row.at}: ${after.refused - before.refused} refusals`)
      refusals += 2
    }
    // Nobody who is not signed in either; and whoever may has done it with the very same words.
    const before = await told(row.by, row.needs)
    await post((await ways()).scripted)
    if ((await told(row.by, row.needs)).done !== before.done) wrong.push(`a stranger did ${row.needs}`)
    const { status, text } = await post((await ways(pages[row.by])).without)
    if ((await told(row.by, row.needs)).done !== before.done + 1)
      wrong.push(
        `${row.by} did not do ${row.needs}: ${status} ${/role="alert".{0,600}/s.exec(text)?.[0] ?? ''}`,
      )
  }
  expect(wrong).toEqual([])
  expect(refusals).toBeGreaterThan(110)
})
