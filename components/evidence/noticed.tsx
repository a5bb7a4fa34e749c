import { caution } from '@/lib/domain/indicator/catalogue'
import {
  type NoticedSign,
  only,
  type SignList,
  signStates,
  statesExplained,
} from '@/lib/domain/indicator/noticed'
import { Card } from '../page/card'
import { Tag } from '../page/tag'
import { EvidenceChips, type SignWays } from './evidence-chips'

type Props = { lists: readonly SignList[] } & SignWays

const Sign = ({ sign, ...shown }: { sign: NoticedSign } & SignWays) => (
  <li className="flow-tight border-t border-line py-2">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <p className="min-w-0">{sign.indicator.text}</p>
      <Tag tone={sign.state === 'observed' ? 'soon' : 'plain'}>{signStates[sign.state]}</Tag>
    </div>
    {sign.between && <p className="text-base text-soft">{sign.between}</p>}
    <EvidenceChips
      kind="indicator"
      code={sign.indicator.id}
      name={sign.indicator.text}
      evidence={sign.evidence}
      {...shown}
    />
    {sign.absent.length > 0 && <p className="text-base text-soft">Looked for, and not there:</p>}
    <EvidenceChips
      kind="absent"
      code={sign.indicator.id}
      name={`that this was looked for: ${sign.indicator.text}`}
      evidence={sign.absent}
      {...shown}
    />
    {sign.like.length > 0 && (
      <p className="text-base text-soft">
        Look for this too: {sign.like.map(({ text }) => `“${text}”`).join('; ')}
      </p>
    )}
  </li>
)

/** The signs that somebody noticed or looked for, and what nobody has asked yet. Never counted and never scored. */
export function Noticed({ lists, ...shown }: Props) {
  const recorded = only(lists, ({ state }) => state !== 'not-asked')
  const notAsked = only(lists, ({ state }) => state === 'not-asked')
  return (
    <Card title="Signs noticed">
      <p>{caution}</p>
      {recorded.length > 0 && <p className="text-soft">{statesExplained}</p>}
      {recorded.length === 0 && <p>No signs are recorded. Add them with an entry in the chronology.</p>}
      {recorded.map(list => (
        <section key={list.heading} className="flow-tight">
          <h3>{list.heading}</h3>
          <ul className="list-none">
            {list.indicators.map(sign => (
              <Sign key={sign.key} sign={sign} {...shown} />
            ))}
          </ul>
        </section>
      ))}
      <details className="disclosure">
        <summary>What nobody has recorded anything of yet</summary>
        <p>
          Ask about it when you speak of the child with others, and never all at once with the child. An entry
          can say that it was looked for and was not there.
        </p>
        {notAsked.map(list => (
          <section key={list.heading} className="flow-tight">
            <h3>{list.heading}</h3>
            <ul>
              {list.indicators.map(({ indicator }) => (
                <li key={indicator.id}>{indicator.text}</li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </Card>
  )
}
