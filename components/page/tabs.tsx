'use client'

type Tab = { readonly href: string; readonly title: string; readonly current: boolean }

/** Pages of one case, side by side: real links, and a list in two columns on a phone. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="off-paper">
      <ul className="list-none flex-wrap gap-x-6 border-line max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:border-t sm:flex sm:border-b">
        {tabs.map(tab => (
          <li key={tab.href} className="border-line max-sm:border-b sm:-mb-px">
            <a
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={`block py-2 max-sm:py-2.5 ${
                tab.current
                  ? 'border-accent font-bold text-ink no-underline max-sm:border-s-4 max-sm:ps-2 sm:border-b-4'
                  : 'max-sm:ps-3 sm:pb-3'
              }`}
            >
              {tab.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
