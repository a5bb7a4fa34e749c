type Section = {
  readonly id: string
  readonly title: string
  readonly missing: number
  /** The questions of the section that is open. */
  readonly lines?: readonly { readonly key: string; readonly ask: string; readonly mark: string }[]
}

export type QuestionsShown = {
  readonly sections: readonly Section[]
  readonly total: number
  readonly missing: number
  /** The page's own address, before the section. */
  readonly at: string
  /** Whether every section stands open. */
  readonly whole: boolean
}

/** The form's sections in its order, each with what is missing; the open one with its questions. */
export function NrmQuestions({ sections, total, missing, at, whole }: QuestionsShown) {
  return (
    <nav aria-label="Sections of the form" className="print:hidden">
      <p className="font-bold">
        {total} questions,{' '}
        <a href={at} className="tap inline-block">
          {missing} missing
        </a>
      </p>
      <ol className="list-none">
        {sections.map(({ id, title, missing: lacking, lines }) => (
          <li key={id} className="border-b border-line py-1">
            <a
              href={`${at}?section=${id}#answers`}
              aria-current={lines && !whole ? 'page' : undefined}
              className={lines && !whole ? 'tap inline-block font-bold' : 'tap inline-block'}
            >
              {lacking > 0 ? `${title} (${lacking}\u00a0missing)` : title}
            </a>
            {lines && !whole && (
              <ol className="list-none ps-4 text-sm max-lg:hidden">
                {lines.map(({ key, ask, mark }) => (
                  <li key={key} className="py-1">
                    <a href={`#${key}`}>{ask}</a> <span className="text-soft">({mark})</span>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-2">
        {whole ? (
          <strong>All answers on one page</strong>
        ) : (
          <a href={`${at}?section=all#answers`} className="tap inline-block">
            All answers on one page
          </a>
        )}
      </p>
    </nav>
  )
}
