import type { ComponentProps } from 'react'
import { Heading } from '../page/heading'
import { Notice } from '../page/notice'
import { Shell } from '../page/shell'

type Props = { actor: ComponentProps<typeof Shell>['actor']; title: string; says: string }

/** More cases were chosen than can be changed at once: said before anything is asked. */
export const TooMany = ({ actor, title, says }: Props) => (
  <Shell actor={actor} current="cases">
    <a href="/cases">Back to the cases</a>
    <Heading>{title}</Heading>
    <Notice tone="warning" title={says} />
  </Shell>
)
