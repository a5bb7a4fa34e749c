import type { Deed } from '@/lib/domain/account/deed'
import type { CoverView } from '@/lib/domain/cover/cover'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Props = {
  covers: readonly CoverView[]
  /** What travels with the button that ends one; nothing where this person may not. */
  hidden: (cover: CoverView) => Record<string, string> | null
  end: (state: Deed, data: FormData) => Promise<Deed>
}

/** Every opening of the case on duty, with its reason and its end. */
export function CoverList({ covers, hidden, end }: Props) {
  const rows = covers.map(cover => {
    const may = cover.now ? hidden(cover) : null
    return {
      key: cover.id,
      cells: [
        cover.by,
        cover.why,
        instantInWords(cover.at),
        <>
          {instantInWords(cover.until)} {cover.now && <Tag tone="soon">Open now</Tag>}
          {cover.endedBy && <span className="block text-soft">Ended by {cover.endedBy}</span>}
        </>,
        may ? <DeedForm key="end" action={end} hidden={may} submit="Shut it now" /> : '',
      ],
    }
  })
  const head = ['Who', 'Why', 'Opened', 'Until', 'Change']
  return (
    <Table
      caption="Opened on duty"
      titled
      head={head}
      rows={rows}
      empty="Nobody has opened this case on duty."
    />
  )
}
