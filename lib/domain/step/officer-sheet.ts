import { isNotKnown } from '../../forms/question'
import { answered } from '../../forms/transcript'
import type { CaseOutline } from '../case/case-file'
import { ageInWords } from '../case/heading'
import { type StaffAnswers, staffForm } from '../concern/staff-questions'
import { type InNations, inNation } from '../nation/in-nations'
import { instantInWords } from '../time/words'
import { officers, staffConcerns } from './designated-officer'
import { bornInWords, type SheetPart } from './sheet'
import { stateIn } from './state'

const blank = 'Not known yet (not recorded)'

/** Who were chosen among colleagues, and whoever was written besides. */
function nameOf(chosen: readonly string[], written: StaffAnswers['name']): string {
  const isSaid = isNotKnown(written) ? chosen.length > 0 : chosen.some(name => name === written)
  const told = !isSaid && written && answered(staffForm.questions.name, written)
  return [...chosen, told].filter(Boolean).join('; ') || blank
}

const whoTook: InNations<string> = { every: 'Name of the officer', Scotland: 'Who took it' }

/**
 * What the designated officer asks first. No place where the child can be found, and nobody else's telephone: the
 * paper goes to an employer's authority. Source: general knowledge of such referral forms, to be confirmed.
 */
export function officerSheet(file: CaseOutline, now: Date): SheetPart[] {
  const officer = officers[file.nation]
  const by = file.workers[0] ?? file.author
  const { work } = staffForm.questions
  const [police, services] = [stateIn('police', file), stateIn('childrens-services', file)]
  return [
    {
      heading: 'Who it goes to',
      lines: [
        { term: officer.title, detail: officer.where },
        { term: 'How soon', detail: officer.by },
        { term: 'Source', detail: `${officer.source} (${officer.status})` },
      ],
    },
    {
      heading: 'Who is reporting',
      lines: [
        { term: 'Name and role', detail: `${by.name}, ${by.jobTitle}` },
        { term: 'Organisation', detail: file.organisation.name },
        { term: 'Call back on', detail: by.phone ?? blank },
      ],
    },
    ...staffConcerns(file).map(({ staff = {}, staffNames = [], worry, writtenAt }) => ({
      heading: 'The person, and the concern',
      lines: [
        { term: 'Name', detail: nameOf(staffNames, staff.name) },
        { term: work.ask, detail: staff.work ? answered(work, staff.work) : blank },
        { term: 'What worries us', detail: worry.whatWorries ?? blank },
        { term: 'Recorded', detail: instantInWords(writtenAt) },
        {
          term: 'Does the person know?',
          detail: 'Not recorded here. Please advise before anybody speaks with them.',
        },
      ],
    })),
    {
      heading: 'The child',
      lines: [
        { term: 'Name', detail: file.child.name ?? blank },
        { term: 'Age', detail: ageInWords(file, now) },
        { term: 'Date of birth', detail: bornInWords(file) },
      ],
    },
    {
      heading: 'Done so far',
      lines: [
        { term: police.step.title, detail: police.word },
        { term: services.step.title, detail: services.word },
      ],
    },
    {
      heading: 'Ask for and write down',
      lines: [
        inNation(whoTook, file.nation),
        'Their reference',
        'What they advise, and who does it',
        'Time of the call',
      ].map(term => ({ term, detail: '' })),
    },
  ]
}
