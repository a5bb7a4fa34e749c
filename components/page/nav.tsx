import { type NavKey, places } from './places'
import { SignOut } from './sign-out'

// No see-through borders: forced colours would draw them, and every place would look like this one.
const link = 'inline-block pt-2 no-underline hover:underline'

/** How many alerts wait, in words; it leads to where they stand, and says nothing of a case. */
const Alerts = ({ count }: { count: number }) =>
  count > 0 && <span className="badge">{count === 1 ? '1 alert' : `${count} alerts`}</span>

/** The ways through the product: a row, and below 640 px a menu that opens without JavaScript. */
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
  const items = can.map(key => (
    <li key={key}>
      <a
        href={places[key].href}
        aria-current={key === current ? 'page' : undefined}
        className={`${link} ${key === current ? 'border-b-4 border-accent pb-2 font-bold' : 'pb-3'}`}
      >
        {places[key].title}
      </a>
      {key === 'work' && <Alerts count={alerts} />}
    </li>
  ))
  return (
    <nav aria-label="Main">
      <ul className="hidden flex-wrap gap-x-6 sm:flex">{items}</ul>
      <details className="border-t border-line sm:hidden">
        <summary className="tap py-3 font-bold">
          Menu <Alerts count={alerts} />
        </summary>
        <ul className="pb-2">{items}</ul>
        <div className="flex items-center justify-between gap-4 border-t border-line py-3">
          <p className="text-sm leading-tight">
            <span className="block font-bold">{name}</span>
            <span className="block text-soft">{roles}</span>
          </p>
          <SignOut />
        </div>
      </details>
    </nav>
  )
}
