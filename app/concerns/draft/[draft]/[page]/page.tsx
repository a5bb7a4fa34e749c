import { redirect } from 'next/navigation'
import { notFound } from '@/app/not-there'
import { DraftItems } from '@/components/concern/draft-items'
import { DraftPage } from '@/components/concern/draft-page'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { isList, isPage } from '@/lib/domain/concern/draft'
import { after } from '@/lib/domain/concern/road'
import { formNow } from '@/lib/domain/time/now'
import { openDraftAmong } from '@/lib/records/drafts'
import { newId } from '@/lib/records/new-id'
import { removeItem, save } from '../../actions'

export const metadata = { title: 'A concern – Holdfast' }

export default async function Page({ params }: { params: Promise<{ draft: string; page: string }> }) {
  const { draft: id, page } = await params
  const actor = await requireActor()
  const opened = await openDraftAmong(actor, id, page)
  if (!isPage(page) && !isList(page)) notFound()
  if (!opened.ok) redirect(`/concerns/draft/${id}/gone`)
  const { draft, colleagues, version, keptOut } = opened.value
  const at = `/concerns/draft/${id}`
  const next = after(page)
  return (
    <Shell actor={shellActor(actor)} current="record">
      {isPage(page) ? (
        <DraftPage
          {...{ draft, id, page, colleagues, version }}
          near={keptOut.near}
          once={newId()}
          item={newId()}
          action={save}
          now={formNow(new Date())}
        />
      ) : (
        <DraftItems
          draft={draft}
          id={id}
          list={page}
          remove={removeItem}
          add={`${at}/${page}/${newId()}`}
          next={next ? `${at}/${next}` : `${at}/check`}
        />
      )}
    </Shell>
  )
}
