import type { PathwayEventView } from '@/lib/domain/case/case-file'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'

/** What the page is for, to somebody new to safeguarding. */
export const VoiceLede = () => (
  <>
    What the child was told, in words they understand, and what they want: asked again whenever something
    changes. It decides nothing by itself, for a child can never agree to be exploited and protection does not
    wait; but whoever decides must have read it.
  </>
)

const Words = ({ text }: { text: string | undefined }) => <p className="whitespace-pre-line">{text}</p>

/** Each time that the child was asked, the last first, in their own words. */
export const Voices = ({ voices }: { voices: readonly PathwayEventView[] }) => (
  <>
    {voices.length === 0 && <p>Nobody has recorded yet what the child wants.</p>}
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
