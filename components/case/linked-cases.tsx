'use client'

import type { LinkedCase } from '@/lib/domain/case/case-file'
import { Card } from '../page/card'

/** The cases of the other children that the same concern named: a way to each, and nothing of what they hold. */
export function LinkedCases({ linked }: { linked: readonly LinkedCase[] }) {
  return (
    <Card title="Recorded with this child">
      <p>One concern was about several children. Each is decided on alone, and has a case of their own.</p>
      <ul>
        {linked.map(({ id, reference, name }) => (
          <li key={id}>
            <a href={`/cases/${id}`}>{reference}</a>, {name ?? 'name not known'}
          </li>
        ))}
      </ul>
    </Card>
  )
}
