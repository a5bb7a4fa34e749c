import type { ReactNode } from 'react'
import { type ConcernDraft, type PageId, shownForm } from '@/lib/domain/concern/draft'
import { dangerOf, isAboutStaffIn } from '@/lib/domain/concern/road'
import type { Colleague } from '@/lib/domain/concern/staff-questions'
import { caution } from '@/lib/domain/indicator/catalogue'
import type { Now } from '@/lib/forms/calendar'
import type { Reply } from '@/lib/forms/reply'
import { TelephoneInLine } from '../contact/telephone'
import { QuestionForm } from '../form/question-form'
import { Heading } from '../page/heading'
import { Notice } from '../page/notice'
import { BareSigns } from './bare-signs'
import { Call999 } from './call-999'
import { ElementsLede } from './elements-lede'
import { NameNear } from './name-near'

type Props = {
  draft: ConcernDraft
  id: string
  /** The version of the draft that it is drawn from, and the key of this drawing of its form. */
  version: number
  once: string
  /** The id of an entry that may be begun from it. */
  item: string
  page: PageId
  colleagues: readonly Colleague[]
  /** Whose name comes near the one that was written of somebody who works with children. */
  near: readonly string[]
  action: (state: Reply, data: FormData) => Promise<Reply>
  now: Now
}

const ledes: { readonly [P in PageId]?: ReactNode } = {
  child: 'One way to find the child is enough to send: a name, a place, a phone, a name online or a school.',
  elements: <ElementsLede />,
}

/** Ticking a sign asks for what shows it on the spot. */
const adds = { name: 'later', value: 'entry', label: 'Save, and add what was seen or heard' }

/**
 * One page of a concern: saved as one types, with the way back beside the way on. On the first page "Call 999
 * now" appears the moment that yes is chosen: by the stylesheet, so without JavaScript too.
 */
export function DraftPage({ draft, id, version, once, item, page, colleagues, near, action, now }: Props) {
  const { danger, called } = dangerOf(draft)
  const form = shownForm(page, colleagues)
  const which = { draft: id, page }
  return (
    <>
      {page === 'danger' ? (
        <div className="call-first">
          <Call999 recorded={called} aboutStaff={isAboutStaffIn(draft)} />
        </div>
      ) : (
        danger && <Call999 recorded={called} aboutStaff={isAboutStaffIn(draft)} />
      )}
      <a href={`/concerns/draft/${id}`}>Back to your concern</a>
      <Heading caption="Your concern" lede={ledes[page]}>
        {form.title}
      </Heading>
      {page === 'danger' && (
        <div className="call-maybe">
          <Notice
            tone="info"
            title={
              <>
                If the child is in danger now, call <TelephoneInLine number="999" /> before anything else.
              </>
            }
          />
        </div>
      )}
      {page === 'indicators' && (
        <Notice tone="info" title="Signs are no proof.">
          <p>{caution}</p>
        </Notice>
      )}
      {page === 'indicators' && <BareSigns draft={draft} id={id} from="indicators" item={item} />}
      <NameNear names={near} />
      <QuestionForm
        form={form}
        given={draft.pages[page] ?? {}}
        action={action}
        hidden={{ ...which, version: String(version), once, ...(page === 'indicators' && { begin: item }) }}
        autosave={which}
        submit="Save and continue"
        also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
        more={page === 'indicators' ? adds : undefined}
        now={now}
      />
    </>
  )
}
