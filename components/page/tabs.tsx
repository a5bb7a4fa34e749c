'use client'

type Tab = { readonly href: string; readonly title: string; readonly current: boolean }

/**
 * Pages of one case, side by side: real links, and on a phone a menu of one line that opens without JavaScript, so that
 * the page itself begins on the first screen. One list serves both (see tabs.css), as in the main navigation.
 */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="off-paper">
      <details className="tabs">
        <summary className="tap">Pages</summary>
        <ul className="list-none">
          {tabs.map(tab => (
            <li key={tab.href}>
              <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {tab.title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
