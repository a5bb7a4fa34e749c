import { type NavKey, places } from './places'
import { SignOut } from './sign-out'

/** How many alerts, openings by somebody on duty and matches wait to be read: it says nothing of a case. */
const inWords = (count: number): string => `${count} to read`

/**
 * The ways through the product, and who is here: a row, and below 896 px a menu that opens without JavaScript.
 * One list serves both (see menu.css); a browser too old for that has the menu at every width.
 */
export function Nav({
  alerts,
  can,
  current,
  name,
  roles,
}: {
  alerts: number
  can: readonly NavKey[]
  current?: NavKey | undefined
  name: string
  roles: string
}) {
  return (
    <nav aria-label="Main">
      <details className="menu">
        <summary className="tap">
          Menu {alerts > 0 && <span className="badge">{inWords(alerts)}</span>}
        </summary>
        <ul>
          {can.map(key => (
            <li key={key} className={key === 'find' ? 'in-menu' : undefined}>
              <a href={places[key].href} aria-current={key === current ? 'page' : undefined}>
                {places[key].title}
              </a>
              {key === 'work' && alerts > 0 && (
                <a href="/alerts" className="badge">
                  {inWords(alerts)}
                </a>
              )}
            </li>
          ))}
        </ul>
        <p>
          <strong>{name}</strong> {roles}
        </p>
        <SignOut />
      </details>
    </nav>
  )
}
