import { notFound } from '@/app/not-there'
import { FindForm } from '@/components/find/find-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { may } from '@/lib/domain/access/can'
import { find } from './actions'
import { findBegun } from './begun'

export const metadata = { title: 'Find – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  if (!may(actor, 'case.find')) notFound()
  const begun = (await searchParams).begun === 'yes' ? await findBegun(actor) : null
  return (
    <Shell actor={shellActor(actor)} current="find" wide>
      <Heading lede="Among the cases you may open.">Find a case</Heading>
      <FindForm action={find} begun={begun} />
    </Shell>
  )
}
