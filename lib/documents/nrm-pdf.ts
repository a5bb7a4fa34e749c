import { linesAsked, linesMissing, type NrmDocument, notice } from '../domain/nrm/document'
import type { NrmLine } from '../domain/nrm/line'
import { nrmEdition } from '../domain/nrm/questions'
import { inWords, saidOf } from '../domain/nrm/said'
import { instantInWords } from '../domain/time/words'
import { nrmTemplate } from './nrm-template'
import { pdfOf, type Shown, shown } from './typst'

const handling =
  'Share it only with those who need it to protect the child. Do not forward it, and do not leave it where a person in contact with the child could see it.'
const asked = (line: NrmLine) => `${line.row}. ${line.ask}`

/** What stands small under an answer: what to check, who worded it, and what it rests on. */
function beside(line: NrmLine): Shown[] {
  const { check, worded, sources } = saidOf(line)
  const rests = sources.map(([, label]) => `- ${label}`)
  return [
    check ? `Check: ${check}` : '',
    worded ? `Worded by ${worded.by}, ${instantInWords(worded.at)}.` : '',
    rests.length > 0 ? ['What the case holds on this:', ...rests].join('\n') : '',
  ]
    .filter(text => text !== '')
    .flatMap(shown)
}

const lineOf = (line: NrmLine) => {
  const blank = line.state === 'missing' || line.state === 'optional-blank'
  const left = line.kind === 'statement' ? '' : 'No answer. The form does not insist on one.'
  return {
    ask: asked(line),
    missing: line.state === 'missing',
    blank: line.state === 'missing' ? 'Missing: the form needs an answer.' : blank ? left : '',
    answer: blank ? [] : shown(inWords(line)),
    beside: beside(line),
  }
}

function sectionsOf(lines: readonly NrmLine[]) {
  return [...new Set(lines.map(line => line.section))].map(heading => ({
    heading,
    lines: lines.filter(line => line.section === heading).map(lineOf),
  }))
}

/**
 * The NRM draft as an A4 PDF, tagged and with its fonts inside. Every page bears the marking, the reference,
 * and, until it is signed off, that it is a draft. The same document gives the same bytes on one machine.
 */
export function nrmPdf(input: NrmDocument): Promise<Buffer> {
  const missing = linesMissing(input)
  const { signedBy, reference, edition, version, preparedBy, at } = input
  const when = `${instantInWords(at)} (London time)`
  const fact = (name: string, value: string) => ({ name, value })
  return pdfOf(
    nrmTemplate,
    {
      title: signedBy ? `NRM referral draft, signed off, ${reference}` : `NRM referral draft, ${reference}`,
      author: preparedBy,
      marking: input.marking,
      draft: signedBy ? '' : 'DRAFT – not signed off',
      reference,
      page: 'Page {n} of {all}',
      footer: `${reference} · Questions ${edition} · Version ${version} · ${preparedBy} · ${when}`,
      notice: [
        notice,
        'A first responder gives these answers on the Home Office’s own site. The order and the numbers are those of its form for a child.',
        `${input.marking}. ${handling}`,
      ].flatMap(shown),
      unshownNotice: shown(
        'Some letters here are in a script that this PDF has no font for: they show as empty boxes. Read those answers in Holdfast.',
      ),
      facts: [
        fact('Reference', reference),
        fact('Prepared by', `${preparedBy}, ${input.organisation}`),
        fact('Prepared at', when),
        fact('Version', signedBy ? version : `${version}, a draft`),
        fact(
          'Signed off',
          signedBy ? `by ${signedBy.name}, ${instantInWords(signedBy.at)}` : 'Not signed off',
        ),
        fact('Questions', edition === nrmEdition.id ? `${nrmEdition.source}; ${nrmEdition.status}` : edition),
      ],
      missing: {
        heading: missing.length === 0 ? 'No answer is missing' : `Missing answers: ${missing.length}`,
        lines: missing.flatMap(line => shown(asked(line))),
      },
      sections: sectionsOf(linesAsked(input)),
    },
    at,
  )
}
