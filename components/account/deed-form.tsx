'use client'

import { type ReactNode, useActionState } from 'react'
import { Buttons } from '@/components/form/buttons'
import { Notice } from '@/components/page/notice'
import type { Deed } from '@/lib/domain/account/deed'

/** One button that does one thing, and says beside itself what came of it. With and without JavaScript. */
export function DeedForm({
  action,
  hidden,
  submit,
  about,
  primary,
  children,
}: {
  action: (state: Deed, data: FormData) => Promise<Deed>
  hidden: Record<string, string>
  submit: string
  /** Which of several alike it is, for whoever hears the button alone. */
  about?: string
  primary?: boolean | undefined
  children?: ReactNode
}) {
  const [deed, post, busy] = useActionState(action, null)
  return (
    <form action={post} className="flow">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div role="status">
        {deed && 'problem' in deed && <Notice tone="warning" title={deed.problem} />}
        {deed && 'link' in deed && (
          <Notice tone="done" title="This is the link. It is shown once.">
            <p>
              Copy it and hand it to them in a way that only they can read. It works once, within 72 hours.
            </p>
            <code
              className="block select-all break-all rounded border border-line bg-paper p-2"
              translate="no"
            >
              {deed.link}
            </code>
          </Notice>
        )}
      </div>
      <Buttons submit={submit} about={about} secondary={!primary} busy={busy} />
    </form>
  )
}
