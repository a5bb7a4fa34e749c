import type { CaseFile } from '@/lib/domain/case/case-file'
import { referralSheet } from '@/lib/domain/step/sheet'
import { SheetParts } from './sheet-parts'

export const ReferralSheet = ({ file, now }: { file: CaseFile; now: Date }) => (
  <SheetParts parts={referralSheet(file, now)} />
)
