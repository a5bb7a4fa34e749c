import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { FactGroups } from '@/components/fact/fact-groups'
import { Held } from '@/components/fact/held'
import { FactsLede } from '@/components/fact/lede'
import { FactVersions } from '@/components/fact/versions'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openFacts } from '@/lib/records/facts'

export const metadata = { title: 'What is known around the child – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openFacts(actor, id)
  if (!opened.ok) notFound(opened, id)
  const { file, facts, given, versions, entries } = opened.value
  const may = file.stage !== 'joined' && can(actor, 'fact.change', facts)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'facts'} />
      <a href={`/cases/${id}/steps`}>Back to steps and clocks</a>
      <Heading lede={<FactsLede />}>What is known around the child</Heading>
      {may && (
        <ButtonLink href={`/cases/${id}/facts/change`}>
          {versions.length > 0 ? 'Change the answers' : 'Answer the questions'}
        </ButtonLink>
      )}
      <Held file={file} />
      <FactGroups file={file} given={given} entries={entries} />
      <FactVersions versions={versions} />
    </Shell>
  )
}
