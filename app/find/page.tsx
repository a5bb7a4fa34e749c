import { notFound } from '@/app/not-there'
import { FindForm } from '@/components/find/find-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { may } from '@/lib/domain/access/can'
import { find } from './actions'

export const metadata = { title: 'Find – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  if (!may(actor, 'case.find')) notFound()
  return (
    <Shell actor={shellActor(actor)} current="find" wide>
      <Heading lede="Among the cases you may open.">Find a case</Heading>
      <FindForm action={find} />
    </Shell>
  )
}
