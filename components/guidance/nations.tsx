import { nations, slugOf } from '@/lib/domain/nation/nation'

/** The way to what applies in each nation; the page of one leads to the others. */
export const Nations = ({ except }: { except?: string }) => (
  <ul className="buttons list-none">
    {nations
      .filter(nation => nation !== except)
      .map(nation => (
        <li key={nation}>
          <a href={`/guidance/${slugOf(nation)}`}>Steps, clocks and words of {nation}</a>
        </li>
      ))}
  </ul>
)
