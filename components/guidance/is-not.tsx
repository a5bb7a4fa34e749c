import { isNot } from '@/lib/domain/guidance/is-not'

/** What nobody should expect of Holdfast, and who or what is there for it instead. */
export const IsNot = () => (
  <ul className="flow">
    {isNot.map(({ not, but }) => (
      <li key={not}>
        <strong>{not}</strong> {but}
      </li>
    ))}
  </ul>
)
