import { Notice } from '../page/notice'

/** What an administrator must know of e-mail before anybody waits for one in vain. */
export function MailTold({ goesOut, unsent }: { goesOut: boolean; unsent: number }) {
  if (!goesOut)
    return (
      <Notice tone="warning" title="No e-mail goes out.">
        <p>
          Urgent concerns alert people inside Holdfast only. Whoever runs the server sets SMTP_URL and
          MAIL_FROM, as the README says.
        </p>
      </Notice>
    )
  if (unsent === 0) return null
  return (
    <Notice
      tone="warning"
      title={unsent === 1 ? 'One e-mail was not sent.' : `${unsent} e-mails were not sent.`}
    >
      <p>
        <a href="/messages">See to whom, and why</a>
      </p>
    </Notice>
  )
}
