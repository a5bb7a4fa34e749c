import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'

/** The same whether a thing is not there or is not theirs to see. */
export default function NotFound() {
  return (
    <Shell actor={null}>
      <Heading>Not found</Heading>
      <p>
        This page is not there, or it is not open to you. If you followed a link, it may have been cut short.
      </p>
      <p>If you need to reach this case, ask your safeguarding lead.</p>
      <ButtonLink href="/">Go to my work</ButtonLink>
    </Shell>
  )
}
