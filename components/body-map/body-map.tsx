import type { StandingMark } from '@/lib/domain/body-map/marks'
import { drawnAt, pointOf } from '@/lib/domain/body-map/outline'
import { bodyPlaces, bodyViews } from '@/lib/domain/body-map/parts'
import { Figure } from './figure'

const same = (one: StandingMark['place'], other: StandingMark['place']) =>
  one.view === other.view && one.part === other.part && one.side === other.side

/** Both sides of the outline, with the marks that stand. A place leads to its form, where somebody may write. */
export function BodyMap({ caseId, marks }: { caseId: string | null; marks: readonly StandingMark[] }) {
  return (
    <div className="flex flex-wrap gap-6 sm:flex-nowrap">
      {bodyViews.map(({ id, label }) => {
        const here = marks.filter(mark => mark.place.view === id && !mark.instead)
        return (
          <Figure
            key={id}
            title={label}
            sides={id === 'front' ? ['Right', 'Left'] : ['Left', 'Right']}
            summary={
              here.length > 0 ? `Marks: ${here.map(mark => mark.number).join(', ')}` : 'No marks recorded'
            }
            parts={bodyPlaces.flatMap((place, index) => {
              const drawn = place.view === id ? drawnAt(place) : null
              const href = caseId && `/cases/${caseId}/body-map/mark?on=${index}`
              return drawn ? [{ key: String(index), ...drawn, href }] : []
            })}
            marks={here.map((mark, index) => ({
              number: mark.number,
              ...pointOf(
                mark.place,
                here.slice(0, index).filter(each => same(each.place, mark.place)).length,
              ),
            }))}
          />
        )
      })}
    </div>
  )
}
