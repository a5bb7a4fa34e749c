import { officerSheet } from '@/lib/domain/step/officer-sheet'
import { type Paper, SheetParts } from './sheet-parts'

export const OfficerSheet = ({ file, now }: Paper) => <SheetParts parts={officerSheet(file, now)} />
