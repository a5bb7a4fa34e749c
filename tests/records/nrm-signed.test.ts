import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import type { NrmContent } from '../../lib/domain/nrm/document'
import { newId } from '../../lib/platform/identity'
import { open, seal, unwrap } from '../../lib/platform/sealing'
import { openCase } from '../../lib/records/cases'
import { changeChild } from '../../lib/records/child'
import { exportNrm, render } from '../../lib/records/exports'
import { passForSignOff, readNrm, signNrm } from '../../lib/records/nrm'
import { bare, readPdf } from '../cast/read-pdf'
import { accepted, must } from '../cast/whole-case'
import { deciding } from './setting'

/** What was signed is what leaves, and it falls with any word that a document says. */

const { here, root, concern } = deciding()
let caseId: string
beforeEach(async () => {
  const born = {
    birth: 'claimed',
    'dateOfBirth.day': '14',
    'dateOfBirth.month': '2',
    'dateOfBirth.year': '2012',
  }
  caseId = (await concern(born)).caseId
  await accepted(here.lead, here.manager, caseId, here.worker)
})

const fingerprint = async () => must(await readNrm(here.lead, caseId)).fingerprint
const sign = async (actor: Actor) => {
  must(await passForSignOff(here.worker, caseId, newId(), await fingerprint()))
  return must(await signNrm(actor, caseId, newId(), await fingerprint()))
}
const exported = async () => must(await exportNrm(here.manager, caseId, newId(), 'json'))
const wordsOf = ({ lines }: NrmContent, key: string) => lines.find(line => line.key === key)

/** Writes over what was sealed with a sign-off, as its owner may. */
async function resealed(change: (content: NrmContent) => NrmContent) {
  const { rows } = await root().query(
    'select n.id, n.sealed_lines as sealed, c.wrapped_key as key from nrm_sign_off n join child_case c on c.id = n.case_id where c.id = $1',
    [caseId],
  )
  const [{ id, sealed, key: wrapped }] = rows
  const [key, place] = [unwrap(wrapped), `nrm_sign_off|${id}|lines`]
  const other = seal(key, place, change(open<NrmContent>(key, place, sealed)))
  await root().query('update nrm_sign_off set sealed_lines = $2 where id = $1', [id, other])
}

describe('a sign-off', () => {
  it('falls when only the words beside a value change, and what then leaves has another version', async () => {
    await sign(here.manager)
    expect(await exported()).toMatchObject({ version: '1', signedBy: { name: 'Person manager' } })
    const { child } = must(await openCase(here.worker, caseId)).file
    const value = (content: NrmContent) => wordsOf(content, 'dateOfBirth')?.value
    const before = await exported()
    must(
      await changeChild(here.worker, caseId, newId(), child.version, { ...child.answers, birth: 'verified' }),
    )
    const after = await exported()
    expect(value(after)).toBe(value(before))
    expect(after).toMatchObject({ version: '1.1', signedBy: null })
    expect(must(await readNrm(here.lead, caseId))).toMatchObject({ ready: null, signed: null })
    must(
      await changeChild(here.worker, caseId, newId(), child.version + 1, {
        ...child.answers,
        family: 'An aunt.',
      }),
    )
    expect((await exported()).version).toBe('1.2')
  })

  it('lets what was signed leave, with the head that it had and the day on which it was signed', async () => {
    await sign(here.manager)
    await resealed(content => ({
      ...content,
      lines: content.lines.map(line =>
        line.key === 'under18' ? { ...line, counted: 'which makes 13 on 1 January 2026' } : line,
      ),
    }))
    await root().query('update organisation set name = $2 where id = $1', [
      here.lead.organisationId,
      'Another name',
    ])
    const document = await exported()
    expect(document).toMatchObject({ version: '1', organisation: 'Here', preparedBy: 'Person worker' })
    expect(JSON.parse(String(await render(document, 'json')))).toMatchObject({
      organisation: 'Here',
      draft: false,
    })
    const text = bare((await readPdf(await render(document, 'pdf'))).pages.join(' '))
    expect(text).toContain(bare('as told, which makes 13 on 1 January 2026'))
    const { draft } = must(await readNrm(here.lead, caseId))
    expect(wordsOf({ ...document, ...draft }, 'under18')?.counted).not.toContain('1 January 2026')
    await root().query('update organisation set name = $2 where id = $1', [here.lead.organisationId, 'Here'])
  })
})
