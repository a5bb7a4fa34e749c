import { expect, it } from 'vitest'
import { khai } from '../../tests/cast/khai'
import { nrmDocument } from '../../tests/cast/nrm-document'
import { bare, readPdf } from '../../tests/cast/read-pdf'
import { toldIn } from '../../tests/cast/told'
import type { CaseFile } from '../domain/case/case-file'
import { nationChoices } from '../domain/nation/nation'
import { policeSheet } from '../domain/step/police-sheet'
import { referralSheet } from '../domain/step/referral-sheet'
import { nrmJson } from './nrm-json'
import { nrmPdf } from './nrm-pdf'

/** Working days are England's way of counting: Working Together. */
const englands = /working ?days?/i

it('asks another nation’s authority for nothing within England’s time', async () => {
  const now = new Date('2026-03-30T12:00:00Z')
  for (const { id: nation } of nationChoices) {
    const file: CaseFile = { ...khai, nation }
    const sheets = [referralSheet, policeSheet].map(sheet => JSON.stringify(sheet(file, toldIn(file), now)))
    expect(englands.test(sheets.join()), nation).toBe(nation === 'England')
    if (nation === 'England') continue
    const document = nrmDocument(file)
    expect(nrmJson(document), nation).not.toMatch(englands)
    expect(bare((await readPdf(await nrmPdf(document))).pages.join(' ')), nation).not.toMatch(englands)
  }
})
