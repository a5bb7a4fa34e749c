import { begunInWords, placeOfKept } from '@/lib/domain/work/begun'
import { Notice } from '../page/notice'

type Props = { kept: readonly { readonly id: string; readonly formId: string }[] }

/** What somebody was writing of a case while it was closed: nothing of it was recorded, and nothing of it is lost. */
export const KeptWords = ({ kept }: Props) =>
  kept.length > 0 && (
    <Notice tone="warning" title="What you were writing was not recorded: this case was closed first.">
      <p>
        Your words are kept for you alone. Read them, and copy what still matters to whoever goes on with it:
      </p>
      <ul>
        {kept.map(({ id, formId }) => (
          <li key={id}>
            <a href={placeOfKept(id)}>{begunInWords(formId, '')}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
