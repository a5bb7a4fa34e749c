import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { ChildDetails } from '@/components/person/child-details'
import { PeopleLede } from '@/components/person/lede'
import { PersonList } from '@/components/person/person-list'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openOutline } from '@/lib/records/cases'

export const metadata = { title: 'Child and people – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'people')
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const now = new Date()
  const may = can(actor, 'person.change', facts)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="people"
        title="Child and people"
        lede={<PeopleLede />}
        now={now}
        adds={can(actor, 'entry.write', facts)}
      >
        <a href={`/cases/${id}/voice`}>The child’s voice: what they were told, and want</a>
        <ChildDetails file={file} may={can(actor, 'child.change', facts)} now={now} />
        <PersonList people={file.people} caseId={id} may={may} />
        {may && (
          <ButtonLink href={`/cases/${id}/people/new`} secondary>
            Add a person
          </ButtonLink>
        )}
      </CaseFrame>
    </Shell>
  )
}
