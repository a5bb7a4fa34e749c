import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { Conflict } from '@/components/form/conflict'
import { PlainForm } from '@/components/form/plain-form'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { nrmFormId, wordsOfGiven } from '@/lib/domain/nrm/edit-form'
import { instantInWords } from '@/lib/domain/time/words'
import { readNrm } from '@/lib/records/nrm'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; key: string }> }) {
  const { case: id, key } = await params
  const actor = await requireActor()
  const desk = await readNrm(actor, id)
  if (!desk.ok || !can(actor, 'nrm.edit', desk.value.facts)) notFound()
  const line = desk.value.draft.lines.find(each => each.key === key)
  const yours = await begun(actor, { form: nrmFormId, caseId: id, about: key })
  if (!line || !yours) notFound()
  const by = line.editedBy
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <Heading
        caption={`Case ${desk.value.file.reference}: NRM draft`}
        lede="Somebody changed this answer while you were writing. Nothing was overwritten. Compare, then choose."
      >
        Two people wrote at once
      </Heading>
      <Conflict
        rows={[
          { asked: line.ask, theirs: line.words || 'Nothing', yours: wordsOfGiven(line, yours) || 'Nothing' },
        ]}
        theirsBy={by?.name ?? 'The case'}
        at={instantInWords(by?.at ?? new Date())}
      />
      <ButtonLink href={`/cases/${id}/nrm/${key}`}>Go on with my words</ButtonLink>
      <PlainForm
        action={keepTheirs}
        hidden={{ case: id, about: key }}
        submit="Keep what stands"
        tone="secondary"
      />
    </Shell>
  )
}
