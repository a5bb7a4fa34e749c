import { BarePage } from '@/components/page/bare-page'
import { ButtonLink } from '@/components/page/button-link'

/**
 * The same whether a thing is not there or is not theirs to see. Kept small: Next sends it along with every page,
 * in case it should be needed.
 */
export default function NotFound() {
  return (
    <BarePage>
      <h1>Not found</h1>
      <p>
        This page is not there, or it is not open to you. If you followed a link, it may have been cut short.
      </p>
      <p>If you need to reach this case, ask your safeguarding lead.</p>
      <ButtonLink href="/">Go to my work</ButtonLink>
    </BarePage>
  )
}
