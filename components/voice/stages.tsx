import { instantInWords } from '@/lib/domain/time/words'
import { type Asked, askedInWords } from '@/lib/domain/voice/asked'
import type { Stage } from '@/lib/domain/voice/voice'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

/** When the child was asked, and a way to where their words stand, if that is elsewhere on the case. */
export const When = ({ asked, caseId }: { asked: Asked; caseId: string }) =>
  asked.stands ? (
    <>
      {askedInWords(asked)}: <a href={`/cases/${caseId}/${asked.stands.place}`}>{asked.stands.title}</a>
    </>
  ) : (
    askedInWords(asked)
  )

/** What the case has come to, and whether the child was asked since. */
export const Stages = ({ stages, caseId }: { stages: readonly Stage[]; caseId: string }) => (
  <Table
    caption="Asked at each stage"
    head={['What happened', 'When', 'The child was asked since']}
    rows={stages.map(({ title, reachedAt, asked }) => ({
      key: title,
      cells: [
        title,
        instantInWords(reachedAt),
        asked ? (
          <When key="asked" {...{ asked, caseId }} />
        ) : (
          <Tag key="asked" tone="soon">
            Not yet
          </Tag>
        ),
      ],
    }))}
    empty=""
  />
)
