import { Language } from '@/components/guidance/language'
import { OnThisPage } from '@/components/guidance/on-this-page'
import { RoleTable } from '@/components/guidance/role-table'
import { Sources } from '@/components/guidance/sources'
import { Terms } from '@/components/guidance/terms'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'

export const metadata = { title: 'Guidance – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  return (
    <Shell actor={shellActor(actor)} current="guidance" wide>
      <Heading lede="What the words mean, who may do what, and where every rule in Holdfast comes from.">
        Guidance
      </Heading>
      <ul className="buttons list-none">
        <li>
          <a href="/tour">What you do here, in one page</a>
        </li>
        <li>
          <a href="/guidance/signs">Signs, and what makes it trafficking</a>
        </li>
        <li>
          <a href="/about">What Holdfast is not</a>
        </li>
      </ul>
      <OnThisPage />
      <div id="words">
        <Terms />
      </div>
      <Language />
      <RoleTable />
      <Sources now={new Date()} />
    </Shell>
  )
}
