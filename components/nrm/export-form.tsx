'use client'

import { type FormEvent, useState } from 'react'
import { oncePressed } from '../form/once-pressed'

/** As long as a browser may take to write it down. */
const kept = 60_000

/** Asks for a file and hands it to the browser; false when what came is no file. */
async function saved(at: string, fields: Record<string, string>): Promise<boolean> {
  const answer = await fetch(at, { method: 'POST', body: new URLSearchParams(fields) }).catch(() => undefined)
  const name = /filename="([^"]+)"/.exec(answer?.headers.get('content-disposition') ?? '')?.[1]
  if (!answer?.ok || !name) return false
  const bytes = await answer.blob().catch(() => undefined)
  if (!bytes) return false
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(bytes),
    download: name,
  })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), kept)
  return true
}

/**
 * A file that is made when it is asked for. A browser says nothing of a download before its first byte, so the button
 * does, and is pressed once; pressed again afterwards it asks for what stands then. Without JavaScript the browser posts
 * the form itself, and gets the same file while the draft says the same.
 */
export function ExportForm({
  caseId,
  format,
  once,
}: {
  caseId: string
  format: 'pdf' | 'json'
  once: string
}) {
  const [busy, setBusy] = useState(false)
  const [key, setKey] = useState(once)
  const at = `/cases/${caseId}/nrm/export`
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setBusy(true)
    if (await saved(at, { once: key, format })) setKey(crypto.randomUUID())
    else form.submit()
    setBusy(false)
  }
  return (
    <form action={at} method="post" autoComplete="off" onSubmit={onSubmit}>
      <input type="hidden" name="once" value={key} />
      <input type="hidden" name="format" value={format} />
      <button type="submit" className="button button-secondary" {...oncePressed(busy)}>
        {busy ? 'Making the file…' : `Export as ${format.toUpperCase()}`}
      </button>
    </form>
  )
}
