import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { kindInWords } from '@/lib/domain/flag/flag'
import { reviewForm as form, givenOfReview } from '@/lib/domain/flag/questions'
import { bothOf } from '@/lib/forms/differences'
import { seeFlags } from '@/lib/records/flags'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; flag: string }> }) {
  const { case: id, flag: about } = await params
  const actor = await requireActor()
  const seen = await seeFlags(actor, id)
  const flag = seen.ok ? seen.value.flags.find(each => each.id === about) : undefined
  const yours = await begun(actor, { form: form.id, caseId: id, about })
  if (!seen.ok || !flag || !yours) notFound(seen, id)
  const rows = bothOf(form, givenOfReview(flag), yours)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={seen.value.file} />
      <TwoWrote
        what={`the flag “${kindInWords(flag.kind)}: ${flag.words}”`}
        rows={rows.filter(row => row.theirs !== 'Nothing' || row.yours !== 'Nothing')}
        changed={flag.changed}
        onward={flag.removed ? null : `/cases/${id}/flags/${about}?seen=${flag.version}`}
        keep={keepTheirs}
        hidden={{ case: id, about }}
      />
    </Shell>
  )
}
