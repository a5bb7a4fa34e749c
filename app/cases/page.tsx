import { notFound } from '@/app/not-there'
import { CaseFilters } from '@/components/case/case-filters'
import { CaseList } from '@/components/case/case-list'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { readListing } from '@/lib/domain/case/listing'
import { listCases } from '@/lib/records/cases'

export const metadata = { title: 'Cases – Holdfast' }

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}) {
  const listing = readListing(await searchParams)
  const actor = await requireActor()
  const listed = await listCases(actor, listing)
  if (!listed.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <Heading lede="The cases you may open. Danger first, then the newest.">Cases</Heading>
      <CaseFilters show={listing.show} />
      <CaseList cases={listed.value.cases} listing={listing} more={listed.value.more} />
    </Shell>
  )
}
