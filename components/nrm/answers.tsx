import type { ShownLine } from '@/lib/domain/nrm/sections'
import { Source } from '../page/source'
import { LineState } from './line-state'

type Props = { line: ShownLine; caseId: string; may: boolean }

function Answer({ line, caseId }: Omit<Props, 'may'>) {
  if (line.answer === 'none')
    return <p className="text-soft">{line.state === 'missing' ? 'The case holds no answer.' : 'Nothing.'}</p>
  if (line.answer === 'hidden')
    return (
      <p>
        Recorded and hidden. <a href={`/cases/${caseId}/child`}>Show where the child can be found</a>
      </p>
    )
  return <p className="whitespace-pre-line break-words">{line.answer.words}</p>
}

function From({ ask, sources, all, more, drawn }: ShownLine) {
  if (sources.length === 0) return null
  const count = more?.count ?? sources.length
  return (
    <Source open={all} summary={`From ${count === 1 ? 'one place' : `${count} places`} in the case`}>
      <ul>
        {sources.map(({ id, label, href }) => (
          <li key={id}>{href ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ul>
      {more && (
        <a href={more.href} className="tap inline-block">
          All {more.count} places<span className="sr-only">: {ask}</span>
        </a>
      )}
      {drawn !== undefined && (
        <>
          <p className="font-bold">What the case says</p>
          <p className="whitespace-pre-line break-words">{drawn}</p>
        </>
      )}
    </Source>
  )
}

function Line({ line, caseId, may }: Props) {
  return (
    <section
      id={line.key}
      className="flow-tight scroll-mt-4 border-t border-line py-4"
      aria-labelledby={`${line.key}-ask`}
    >
      <h4 id={`${line.key}-ask`} className="font-bold">
        {line.ask}
      </h4>
      <p>
        <LineState line={line} />
      </p>
      <Answer line={line} caseId={caseId} />
      {line.note && <p className="border-s-4 border-amber ps-4">{line.note}</p>}
      {line.editedBy && <p className="text-base text-soft">{line.editedBy}</p>}
      <From {...line} />
      {may && line.kind !== 'statement' && (
        <a href={`/cases/${caseId}/nrm/${line.key}`} className="tap inline-block print:hidden">
          {line.state === 'missing' ? 'Answer' : 'Change the wording'}
          <span className="sr-only">: {line.ask}</span>
        </a>
      )}
    </section>
  )
}

export type SectionShown = {
  readonly id: string
  readonly title: string
  readonly lines: readonly ShownLine[]
}
type Section = Omit<SectionShown, 'id'> & { readonly caseId: string; readonly may: boolean }

/** The answers of one section of the form, each with what it rests on. */
export function NrmAnswers({ title, lines, caseId, may }: Section) {
  return (
    <section>
      <h3 className="mt-6">{title}</h3>
      {lines.map(line => (
        <Line key={line.key} line={line} caseId={caseId} may={may} />
      ))}
    </section>
  )
}
