import type { Happened } from '@/lib/domain/closure/history'
import { Card } from '../page/card'
import { Summary } from './summary'

/** Every closing and reopening, the newest first and unfolded: nothing of it goes. */
export const History = ({ history }: { history: readonly Happened[] }) =>
  history.map(({ id, title, by, words, lines, open }, index) => (
    <Card key={id} title={title}>
      {words && <p className="whitespace-pre-line border-s-4 border-line ps-4">{words}</p>}
      <p className="text-base text-soft">{by}</p>
      {lines.length > 0 &&
        (index === 0 ? (
          <Summary lines={lines} />
        ) : (
          <details className="disclosure">
            <summary>The closing summary</summary>
            <div className="flow">
              <Summary lines={lines} />
            </div>
          </details>
        ))}
      {open && <OpenThen says={open} />}
    </Card>
  ))

/** In the words of that day, and without a way there: it may have ended since. */
const OpenThen = ({ says }: { says: readonly string[] }) =>
  says.length > 0 ? (
    <details className="disclosure">
      <summary>What was still open then</summary>
      <div>
        <ul>
          {says.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are drawn once, in order, and hold no state
            <li key={at}>{each}</li>
          ))}
        </ul>
      </div>
    </details>
  ) : (
    <p>Nothing was open then.</p>
  )
