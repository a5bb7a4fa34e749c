import type { PathwayEventView } from '@/lib/domain/case/case-file'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import type { Asked } from '@/lib/domain/voice/asked'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'
import { When } from './stages'

/** What the page is for, to somebody new to safeguarding. */
export const VoiceLede = () => (
  <>
    What the child was told, in words they understand, and what they want: asked again whenever something
    changes. It decides nothing by itself, for a child can never agree to be exploited and protection does not
    wait; but whoever decides must have read it.
  </>
)

const Words = ({ text }: { text: string | undefined }) => <p className="whitespace-pre-line">{text}</p>

/** Where else on the case the child's words stand, the last first: there, and not copied. */
export const AskedElsewhere = ({ askings, caseId }: { askings: readonly Asked[]; caseId: string }) => {
  const elsewhere = askings.filter(({ stands }) => stands).reverse()
  if (elsewhere.length === 0) return null
  return (
    <section className="flow" aria-labelledby="elsewhere">
      <h2 id="elsewhere">What the child said stands also in</h2>
      <ul>
        {elsewhere.map(asked => (
          <li key={asked.id}>
            <When {...{ asked, caseId }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = { voices: readonly PathwayEventView[]; asked: boolean }

/** Each time that it was recorded by itself what the child wants, the last first, in their own words. */
export const Voices = ({ voices, asked }: Props) => (
  <>
    {voices.length === 0 && !asked && <p>Nobody has recorded yet what the child wants.</p>}
    {voices.map(({ id, happenedAt, writtenBy, answers }) => (
      <Card key={id} title={`Asked on ${instantInWords(happenedAt)}`} aside={`written by ${writtenBy.name}`}>
        <SummaryList
          rows={[
            {
              term: 'What the child wants, in their own words',
              detail: <Words text={`“${answers.answer}”`} />,
            },
            { term: 'What the child was told', detail: <Words text={answers.told} /> },
            { term: 'What is done with it', detail: <Words text={answers.follows} /> },
            { term: 'Asked by', detail: answers.by },
            { term: 'Language, and through whom', detail: answers.language },
            ...(answers.askOn ? [{ term: 'To be asked again', detail: dayInWords(answers.askOn) }] : []),
          ]}
        />
      </Card>
    ))}
  </>
)
