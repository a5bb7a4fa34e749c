import { Notice } from '../page/notice'

/** With the jobs stand the alerts too: the one thing about e-mail that cannot wait. */
export const JobsStopped = () => (
  <Notice tone="danger" title="Holdfast’s jobs seem to have stopped.">
    <p>
      E-mail waits that nothing has tried to send. Alerts that nobody has read do not go on to the next person
      either: ring people yourself, and have whoever runs the server start Holdfast again.
    </p>
  </Notice>
)

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
