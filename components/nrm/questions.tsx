import type { NrmLine } from '@/lib/domain/nrm/line'

const marks = { drawn: 'answered', edited: 'answered', missing: 'missing', 'optional-blank': 'not required' }

/** The questions in the form's order, to go from one to its answer. */
export function NrmQuestions({ lines }: { lines: readonly NrmLine[] }) {
  const asked = lines.filter(line => line.asked)
  return (
    <nav
      aria-label="Questions of the form"
      className="print:hidden max-lg:hidden lg:sticky lg:top-4 lg:max-h-[92vh] lg:overflow-y-auto"
    >
      <details className="disclosure" open>
        <summary>
          {asked.length} questions, {asked.filter(line => line.state === 'missing').length} missing
        </summary>
        <ol className="list-none">
          {asked.map(line => (
            <li key={line.key} className="border-b border-line py-1">
              <a href={`#${line.key}`}>{line.ask}</a>{' '}
              <span className={line.state === 'missing' ? 'font-bold text-amber' : 'text-soft'}>
                ({marks[line.state]})
              </span>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
