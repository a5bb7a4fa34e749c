import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { KeptWords } from '@/components/case/kept-words'
import { Held } from '@/components/fact/held'
import { FactsLede } from '@/components/fact/lede'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { entriesField } from '@/lib/domain/fact/named-entries'
import { factForm } from '@/lib/domain/fact/questions'
import { formNow } from '@/lib/domain/time/now'
import { marksField } from '@/lib/forms/given'
import { marksOf, overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { openFacts } from '@/lib/records/facts'
import { newId } from '@/lib/records/new-id'
import { save, startAgain } from '../actions'

export const metadata = { title: 'What is known around the child – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ seen?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { seen }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openFacts(actor, id, 'fact.change')
  if (!opened.ok || opened.value.file.stage === 'joined') notFound(opened, id)
  const { file, given: standing, versions, entries } = opened.value
  const form = factForm(entries)
  const held = await begun(actor, { form: form.id, caseId: id })
  const stands = typed(form, standing)
  const given = held ? overlaid(form, stands, held) : stands
  const back = { href: `/cases/${id}/facts`, title: 'Back to what is known' }
  const sent = { action: save, once: newId(), now: formNow(new Date()), submit: 'Sign and record' }
  const version = versionRead(held, versions[0]?.number ?? 0, seen)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm
        {...{ caseId: id, form, title: form.title, lede: <FactsLede />, back, given }}
        {...sent}
        with={{
          version,
          [marksField]: marksOf(form, stands),
          [entriesField]: entries.length > 0 ? 'some' : '',
        }}
      >
        {held && <KeptWords drop={startAgain} hidden={{ case: id }} />}
        <Held file={file} />
      </CaseForm>
    </Shell>
  )
}
