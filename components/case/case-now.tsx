'use client'

import type { LinkedCase } from '@/lib/domain/case/case-file'
import { Notice } from '../page/notice'
import { heard, type Told } from '../page/told'
import { CardOf, type CardTold } from '../page/told-card'
import { LinkedCases } from './linked-cases'
import { NextSteps, type NextStepsTold } from './next-steps'

type NoticeTold = {
  readonly tone: 'info' | 'warning'
  readonly title: string
  /** One sentence, of which a part leads on. */
  readonly says?: {
    readonly before?: string
    readonly link?: { readonly href: string; readonly words: string }
    readonly after?: string
  }
}

/** What the overview of a case is made of, as words alone. */
export type CasePart =
  | ({ readonly kind: 'notice' } & NoticeTold)
  | ({ readonly kind: 'card' } & CardTold)
  | ({ readonly kind: 'next' } & NextStepsTold)
  | { readonly kind: 'linked'; readonly linked: readonly LinkedCase[] }

function Part({ part }: { part: CasePart }) {
  if (part.kind === 'card') return <CardOf {...part} />
  if (part.kind === 'next') return <NextSteps {...part} />
  if (part.kind === 'linked') return <LinkedCases linked={part.linked} />
  const { tone, title, says } = part
  return (
    <Notice tone={tone} title={title}>
      {says && (
        <p>
          {says.before}
          {says.link && <a href={says.link.href}>{says.link.words}</a>}
          {says.after}
        </p>
      )}
    </Notice>
  )
}

/** A case as it stands now: one text from the server, for each part that travels alone has its price. */
export const CaseNow = ({ told }: { told: Told<readonly CasePart[]> }) =>
  heard(told).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts are drawn once, in order, and hold no state
    <Part key={index} part={part} />
  ))
