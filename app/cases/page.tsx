import { notFound } from '@/app/not-there'
import { CaseFilters } from '@/components/case/case-filters'
import { CaseList } from '@/components/case/case-list'
import { CasesLede } from '@/components/case/lede'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { tell } from '@/components/page/told'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { may } from '@/lib/domain/access/can'
import { listedCase } from '@/lib/domain/case/listed-case'
import { captionOf, readListing } from '@/lib/domain/case/listing'
import { listCases } from '@/lib/records/cases'

export const metadata = { title: 'Cases – Holdfast' }

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}) {
  const query = await searchParams
  const listing = readListing(query)
  const actor = await requireActor()
  const listed = await listCases(actor, listing)
  if (!listed.ok) notFound()
  const { cases, more, holder } = listed.value
  const open = listing.show !== 'closed'
  const choose = [
    ...(open && may(actor, 'case.allocate') ? (['give'] as const) : []),
    ...(open && may(actor, 'flag.write') ? (['flag'] as const) : []),
  ]
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <Heading lede={<CasesLede />}>Cases</Heading>
      {typeof query.done === 'string' && /^\d{1,3}$/.test(query.done) && (
        <Notice tone="done" title={`Changed together: ${query.done}.`} />
      )}
      <CaseFilters show={listing.holder ? null : listing.show} />
      <CaseList
        told={tell({
          caption: captionOf(listing, holder),
          cases: cases.map(listedCase),
          listing,
          more,
          choose,
        })}
      />
    </Shell>
  )
}
