import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { NrmDraft } from '@/components/nrm/draft'
import { NrmExports } from '@/components/nrm/exports'
import { NrmGuard } from '@/components/nrm/guard'
import { NrmLede } from '@/components/nrm/lede'
import { NrmSignOff } from '@/components/nrm/sign-off'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { newId } from '@/lib/records/new-id'
import { openNrm } from '@/lib/records/nrm-standing'
import { passOn, sign } from './actions'

export const metadata = { title: 'NRM draft – Holdfast' }
type Query = { said?: string; section?: string; places?: string }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<Query> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { said, section, places }] = [await params, await searchParams]
  const actor = await requireActor()
  const desk = await openNrm(actor, id, section !== undefined)
  if (!desk.ok) notFound()
  const { head, facts, standing, lines } = desk.value
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={head}
        tab="nrm"
        title="NRM draft"
        lede={<NrmLede />}
        now={new Date()}
        adds={can(actor, 'entry.write', facts)}
      >
        <NrmGuard caseId={id} guard={standing.guard} />
        <NrmSignOff caseId={id} desk={desk.value} {...{ actor, facts, passOn, sign, said }} once={newId()} />
        <NrmDraft
          standing={standing}
          lines={lines}
          caseId={id}
          {...{ section, places }}
          may={can(actor, 'nrm.edit', facts)}
        />
        {can(actor, 'nrm.export', facts) && <NrmExports caseId={id} once={{ pdf: newId(), json: newId() }} />}
      </CaseFrame>
    </Shell>
  )
}
