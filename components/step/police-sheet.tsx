import { policeSheet } from '@/lib/domain/step/police-sheet'
import { type Paper, SheetParts } from './sheet-parts'

export const PoliceSheet = ({ file, told, now }: Paper) => <SheetParts parts={policeSheet(file, told, now)} />
