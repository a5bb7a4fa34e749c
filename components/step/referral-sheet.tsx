import { referralSheet } from '@/lib/domain/step/referral-sheet'
import { type Paper, SheetParts } from './sheet-parts'

export const ReferralSheet = ({ file, told, now }: Paper) => (
  <SheetParts parts={referralSheet(file, told, now)} />
)
