import type { NrmLine } from '@/lib/domain/nrm/line'
import { instantInWords } from '@/lib/domain/time/words'
import { Source } from '../page/source'
import { LineState } from './line-state'

type Props = { lines: readonly NrmLine[]; caseId: string; may: boolean }

function Answer({ line, caseId }: { line: NrmLine; caseId: string }) {
  if (line.words === '')
    return <p className="text-soft">{line.state === 'missing' ? 'The case holds no answer.' : 'Nothing.'}</p>
  if (line.class === 'location')
    return (
      <p>
        Recorded and hidden. <a href={`/cases/${caseId}/child`}>Show where the child can be found</a>
      </p>
    )
  return <p className="whitespace-pre-line break-words">{line.words}</p>
}

function Line({ line, caseId, may }: { line: NrmLine; caseId: string; may: boolean }) {
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
      {line.editedBy && (
        <p className="text-base text-soft">
          {line.state === 'edited' ? 'Worded' : 'Put back'} by {line.editedBy.name},{' '}
          {instantInWords(line.editedBy.at)}
        </p>
      )}
      {line.sources.length > 0 && (
        <Source
          summary={`From ${line.sources.length === 1 ? 'one place' : `${line.sources.length} places`} in the case`}
        >
          <ul>
            {line.sources.map(source => (
              <li key={source.kind + source.id}>
                {source.kind === 'entry' ? (
                  <a href={`/cases/${caseId}/chronology#${source.id}`}>{source.label}</a>
                ) : (
                  source.label
                )}
              </li>
            ))}
          </ul>
          {line.state === 'edited' && line.class !== 'location' && (
            <>
              <p className="font-bold">What the case says</p>
              <p className="whitespace-pre-line break-words">{line.drawn}</p>
            </>
          )}
        </Source>
      )}
      {may && line.kind !== 'statement' && (
        <a href={`/cases/${caseId}/nrm/${line.key}`} className="tap inline-block print:hidden">
          {line.state === 'missing' ? 'Answer' : 'Change the wording'}
          <span className="sr-only">: {line.ask}</span>
        </a>
      )}
    </section>
  )
}

/** The draft: what is missing first, then every question that is asked, in the form's order. */
export function NrmAnswers({ lines, caseId, may }: Props) {
  const asked = lines.filter(line => line.asked)
  const missing = asked.filter(line => line.state === 'missing')
  const sections = [...new Set(asked.map(line => line.section))]
  return (
    <div className="flow min-w-0">
      <h2>Missing answers</h2>
      {missing.length === 0 ? (
        <p>Every question that the form requires has an answer.</p>
      ) : (
        <ul>
          {missing.map(line => (
            <li key={line.key}>
              <a href={may ? `/cases/${caseId}/nrm/${line.key}` : `#${line.key}`}>{line.ask}</a>
            </li>
          ))}
        </ul>
      )}
      <h2>Answers, in the form’s order</h2>
      {sections.map(section => (
        <section key={section}>
          <h3 className="mt-6">{section}</h3>
          {asked
            .filter(line => line.section === section)
            .map(line => (
              <Line key={line.key} line={line} caseId={caseId} may={may} />
            ))}
        </section>
      ))}
    </div>
  )
}
