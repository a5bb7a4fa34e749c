import { redirect } from 'next/navigation'
import { LeftOver } from '@/components/concern/left-over'
import { TwoWindows } from '@/components/concern/two-windows'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { fitsCase, formAt, standsAt } from '@/lib/domain/concern/beside'
import { differencesIn } from '@/lib/forms/differences'
import { wordsBack } from '@/lib/forms/words-back'
import { readBeside } from '@/lib/records/beside'
import { newId } from '@/lib/records/new-id'
import { addToCase, beginAnew, drop, take } from '../actions'

export const metadata = { title: 'Two windows – Holdfast' }

export default async function Page({ params }: { params: Promise<{ draft: string; by: string }> }) {
  const { draft: id, by } = await params
  const actor = await requireActor()
  const read = await readBeside(actor, id, by)
  if (!read.ok) redirect(`/concerns/draft/${id}`)
  const { page, item, yours, savedAt, colleagues, stands, fate } = read.value
  const form = formAt(page, stands?.draft, colleagues)
  if (!form) redirect(`/concerns/draft/${id}`)
  const shared = { title: form.title, savedAt, drop, hidden: { draft: id, by, once: newId() } }
  const to = fate?.is === 'sent' && !fate.closed && fitsCase(page, yours)
  return (
    <Shell actor={shellActor(actor)} current="record">
      {stands ? (
        <TwoWindows
          {...shared}
          rows={differencesIn(form, standsAt(stands.draft, page, item) ?? {}, yours)}
          hidden={{ ...shared.hidden, version: String(stands.version) }}
          take={take}
        />
      ) : (
        <LeftOver
          {...shared}
          fate={fate}
          rows={wordsBack(form, yours)}
          add={to ? { action: addToCase, to: fate.adds ? 'entry' : 'lead' } : null}
          anew={beginAnew}
        />
      )}
    </Shell>
  )
}
