import type { CaseOutline } from '@/lib/domain/case/case-file'
import { drawnFacts } from '@/lib/domain/fact/drawn'
import { Card } from '../page/card'

/** What the case holds already and asks nowhere again, each with where that is from and the way to change it. */
export const Held = ({ file }: { file: CaseOutline }) => (
  <Card title="What the case holds already">
    <ul className="list-none">
      {drawnFacts(file).map(({ says, from, page }) => (
        <li key={says} className="border-t border-line py-2 first:border-t-0">
          <p>{says}</p>
          <p className="text-base text-soft">
            {from}{' '}
            <a href={`/cases/${file.id}/${page}`} className="tap inline-block">
              Look or change<span className="sr-only">: {says}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  </Card>
)
