import { type Whose, whoseId, whoses } from '@/lib/domain/clock/board'
import { Narrowing, narrowing } from '../form/narrowing'

type Props = { whose: Whose; teams: readonly { id: string; name: string }[] }

/** Whose cases the board shows: one's own, one's teams', all that one may open, or those of one team. */
export function BoardNarrowing({ whose, teams }: Props) {
  return (
    <form
      method="post"
      action="/clocks/narrow"
      autoComplete="off"
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      <Narrowing id="whose" title="Whose">
        <select {...narrowing('whose', { whose: whoseId(whose) }, {})}>
          {Object.entries(whoses).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {teams.map(({ id, name }) => (
            <option key={id} value={id}>{`Team: ${name}`}</option>
          ))}
        </select>
      </Narrowing>
      <button type="submit" className="button button-secondary justify-self-start">
        Show
      </button>
    </form>
  )
}
