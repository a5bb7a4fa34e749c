'use client'

type View = { readonly href: string; readonly title: string }

/** The other views of the same chronology. */
export function Views({ views }: { views: readonly View[] }) {
  return (
    <nav aria-label="Views of the chronology" className="off-paper">
      <ul className="flex list-none flex-wrap gap-x-6 gap-y-2">
        {views.map(view => (
          <li key={view.title}>
            <a className="tap inline-block" href={view.href}>
              {view.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
