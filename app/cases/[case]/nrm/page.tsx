import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { NrmDraft } from '@/components/nrm/draft'
import { guardCard } from '@/components/nrm/guard'
import { NrmLede } from '@/components/nrm/lede'
import { signOffTold } from '@/components/nrm/sign-off-told'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { terms } from '@/lib/domain/guidance/terms'
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
  if (!desk.ok) notFound(desk, id)
  const { head, facts, standing, lines } = desk.value
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={head}
        tab="nrm"
        title="NRM draft"
        lede={<NrmLede nrm={terms.nrm.means} responder={terms.responder.means} />}
        now={new Date()}
        adds={can(actor, 'entry.write', facts)}
      >
        <NrmDraft
          {...{ standing, lines, caseId: id, section, places, passOn, sign }}
          may={can(actor, 'nrm.edit', facts)}
          guard={guardCard(id, standing.guard)}
          signOff={signOffTold({ caseId: id, desk: desk.value, actor, facts, said, once: newId() })}
          exports={
            can(actor, 'nrm.export', facts)
              ? { caseId: id, once: { pdf: newId(), json: newId() }, json: terms.json.means }
              : undefined
          }
        />
      </CaseFrame>
    </Shell>
  )
}
