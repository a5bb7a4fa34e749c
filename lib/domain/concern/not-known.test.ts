import { describe, expect, it } from 'vitest'
import { emptyCase } from '../../../tests/cast/case-file'
import { toldIn } from '../../../tests/cast/told'
import { check } from '../../forms/check'
import { policeSheet } from '../step/police-sheet'
import { referralSheet } from '../step/referral-sheet'
import { noDraft, problems } from './draft'
import { childParts } from './parts'
import { childForm } from './questions'

const now = { day: '2026-03-26', time: '12:00' }
const notKnown = (id: string) => ({ [`${id}.notKnown`]: 'yes', [`${id}.reason`]: `no ${id}` })

describe('"not known", with a reason', () => {
  it.each(
    Object.entries(childForm.questions)
      .filter(([, question]) => question.kind === 'text' || question.kind === 'long')
      .filter(([id]) => !/UnknownWhy$|^estimatedAge$/.test(id))
      .map(([id]) => id),
  )('is an answer to %s', id => {
    expect(check(childForm, notKnown(id), now)).toEqual({
      ok: true,
      answers: { [id]: { notKnown: `no ${id}` } },
    })
  })

  it.each(['birth', 'gender', 'interpreter'])('asks why the answer to %s is not known', id => {
    const unknown = id === 'birth' ? 'unknown' : 'not-known'
    expect(check(childForm, { [id]: unknown }, now)).toMatchObject({ ok: false })
    const why = { [`${id}UnknownWhy`]: 'not asked' }
    expect(check(childForm, { [id]: unknown, ...why }, now)).toMatchObject({ ok: true, answers: why })
  })

  it('is no name to search by, and no way to find the child', () => {
    expect(childParts({ aliases: { notKnown: 'not asked' } })).toMatchObject({ aliases: [], nameKey: '' })
    const pages = {
      danger: { immediateDanger: 'no' },
      worry: { whatWorries: 'Seen at night.' },
      child: { ...notKnown('phone'), ...notKnown('online'), ...notKnown('aliases') },
    }
    expect(problems({ ...noDraft, pages }, now).map(problem => problem.at)).toEqual(['child'])
  })

  it('prints its reason on the papers', () => {
    const answers = {
      gender: 'not-known',
      genderUnknownWhy: 'seen from afar',
      interpreter: 'not-known',
      interpreterUnknownWhy: 'has not spoken',
      birth: 'unknown',
      birthUnknownWhy: 'no papers',
      phone: { notKnown: 'taken away' },
      aliases: { notKnown: 'not asked' },
    } as const
    const file = { ...emptyCase, child: { ...emptyCase.child, answers } }
    const at = new Date('2026-03-26T12:00:00Z')
    for (const paper of [policeSheet, referralSheet].map(sheet =>
      JSON.stringify(sheet(file, toldIn(file), at)),
    ))
      for (const why of ['seen from afar', 'has not spoken', 'no papers', 'taken away', 'not asked'])
        expect(paper).toContain(why)
  })
})
