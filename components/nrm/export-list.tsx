import { instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'

type Exported = { id: string; at: Date; by: string; format: 'pdf' | 'json'; version: string | null }

const draftOrSigned = (version: string) => (version.includes('.') ? 'Draft' : 'Signed off')

/** Every file that left of an NRM draft, the newest first, under the version that stands in it. */
export const ExportList = ({ exports }: { exports: readonly Exported[] }) => (
  <Table
    caption="Exports, newest first"
    head={['Version', 'What', 'File', 'When', 'By']}
    rows={exports.map(({ id, at, by, format, version }) => ({
      key: id,
      cells: [
        version ?? 'Not kept',
        version ? draftOrSigned(version) : 'From before versions were kept',
        format === 'pdf' ? 'PDF' : 'JSON',
        instantInWords(at),
        by,
      ],
    }))}
    empty={<p>Nothing has been exported yet.</p>}
  />
)
