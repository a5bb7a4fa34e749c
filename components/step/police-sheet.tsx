import type { CaseFile } from '@/lib/domain/case/case-file'
import { policeSheet } from '@/lib/domain/step/sheet'
import { SheetParts } from './sheet-parts'

export const PoliceSheet = ({ file, now }: { file: CaseFile; now: Date }) => (
  <SheetParts parts={policeSheet(file, now)} />
)
