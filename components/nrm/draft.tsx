import type { NrmLine } from '@/lib/domain/nrm/line'
import { missingFirst, type NrmSection, placeOf, sectionsOf, shownLine } from '@/lib/domain/nrm/sections'
import { askedIn, type NrmStanding } from '@/lib/domain/nrm/standing'
import { tell } from '../page/told'
import type { CardTold } from '../page/told-card'
import type { ExportsTold } from './exports'
import { NrmSheet } from './sheet'
import type { SignOffActs, SignOffTold } from './sign-off'

const marks = { drawn: 'answered', edited: 'answered', missing: 'missing', 'optional-blank': 'not required' }

type Props = {
  standing: NrmStanding
  /** The answers themselves, for a section that stands open. */
  lines: readonly NrmLine[]
  caseId: string
  /** A section's id, or 'all'; otherwise none stands open, and the page says what is missing and weak. */
  section: string | undefined
  /** The key of the answer that is shown with every place it comes from. */
  places: string | undefined
  may: boolean
  guard: CardTold
  signOff: SignOffTold
  exports: ExportsTold | undefined
}

const opened = (sections: readonly NrmSection[], wanted: string | undefined): readonly NrmSection[] =>
  wanted === 'all' ? sections : sections.filter(({ id }) => id === wanted)

/** The draft: the form's sections, what is missing, the answers of the open section, and what is weak. */
export function NrmDraft({ standing, lines, caseId, section, places, may, ...rest }: Props & SignOffActs) {
  const asked = askedIn(standing)
  const sections = sectionsOf(asked)
  const open = opened(sections, section)
  const missing = asked.filter(line => line.state === 'missing')
  const lacking = missingFirst(asked, open.length === 1 ? open[0] : undefined)
  const listed = sections.map(({ id, title, missing: count, lines: own }) => {
    const shown = own.map(({ key, ask, state }) => ({ key, ask, mark: marks[state] }))
    return { id, title, missing: count, ...(open.some(each => each.id === id) ? { lines: shown } : {}) }
  })
  const weak = standing.findings.flatMap(({ key, says }) => {
    const line = asked.find(each => each.key === key)
    // What is missing is said first on the page, and not again here.
    return !line || line.state === 'missing' ? [] : [{ says, ask: line.ask, href: placeOf(caseId, line) }]
  })
  const missed = lacking && {
    within: lacking.within,
    lines: lacking.lines.map(line => ({
      key: line.key,
      ask: line.ask,
      href: may ? `/cases/${caseId}/nrm/${line.key}` : placeOf(caseId, line),
    })),
  }
  const { passOn, sign, ...beside } = rest
  const told = tell({
    ...beside,
    caseId,
    may,
    questions: {
      sections: listed,
      total: asked.length,
      missing: missing.length,
      at: `/cases/${caseId}/nrm`,
      whole: section === 'all',
    },
    missing: missed || undefined,
    open: open.map(({ id, title, lines: own }) => ({
      id,
      title,
      lines: lines
        .filter(line => own.some(({ key }) => key === line.key))
        .map(line => shownLine(line, caseId, line.key === places)),
    })),
    findings: weak,
  })
  return <NrmSheet told={told} passOn={passOn} sign={sign} />
}
