import { Notice } from '../page/notice'

/** Who must learn nothing, one under another, on a page that leads to ringing or writing. */
export const DoNotTell = ({ unsafe }: { unsafe: readonly string[] }) =>
  unsafe.length > 0 && (
    <Notice tone="warning" title="Do not contact or inform:">
      <ul>
        {unsafe.map(who => (
          <li key={who}>{who}</li>
        ))}
      </ul>
    </Notice>
  )
