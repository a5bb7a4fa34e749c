import { instantInWords } from '@/lib/domain/time/words'
import type { Stage } from '@/lib/domain/voice/voice'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

/** What the case has come to, and whether the child was asked since. */
export const Stages = ({ stages }: { stages: readonly Stage[] }) => (
  <Table
    caption="Asked at each stage"
    head={['What happened', 'When', 'The child was asked since']}
    rows={stages.map(({ title, reachedAt, askedAt }) => ({
      key: title,
      cells: [
        title,
        instantInWords(reachedAt),
        askedAt ? (
          instantInWords(askedAt)
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
