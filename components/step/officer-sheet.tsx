import type { CaseFile } from '@/lib/domain/case/case-file'
import { officerSheet } from '@/lib/domain/step/officer-sheet'
import { SheetParts } from './sheet-parts'

export const OfficerSheet = ({ file, now }: { file: CaseFile; now: Date }) => (
  <SheetParts parts={officerSheet(file, now)} />
)
