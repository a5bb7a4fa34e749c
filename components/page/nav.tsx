import { type NavKey, places } from './places'
import { SignOut } from './sign-out'

/** How many alerts, and openings by somebody on duty, wait to be read; it leads to where they stand, and says nothing of a case. */
const Alerts = ({ count }: { count: number }) => count > 0 && <span className="badge">{count} to read</span>

/**
 * The ways through the product, and who is here: a row, and below 640 px a menu that opens without JavaScript.
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
          Menu <Alerts count={alerts} />
        </summary>
        <ul>
          {can.map(key => (
            <li key={key} className={key === 'find' ? 'in-menu' : undefined}>
              <a href={places[key].href} aria-current={key === current ? 'page' : undefined}>
                {places[key].title}
              </a>
              {key === 'work' && <Alerts count={alerts} />}
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
