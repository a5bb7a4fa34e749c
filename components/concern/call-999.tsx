import { TelephoneInLine } from '../contact/telephone'
import { Notice } from '../page/notice'

const Ring = ({ aboutStaff }: { aboutStaff: boolean }) => (
  <>
    {aboutStaff && (
      <p className="font-bold">
        Whoever is on call may be the person your concern is about, or may tell them. Then ring somebody else:
        another safeguarding lead, a manager, or the police.
      </p>
    )}
    <p>
      <a href="/contacts">Who to ring here, day and night</a>
    </p>
  </>
)

/**
 * Stands above everything while a child may be in danger now. `aboutStaff`: the concern is about somebody who works
 * with children, who may be the very one to answer.
 */
export function Call999({ recorded, aboutStaff = false }: { recorded: boolean; aboutStaff?: boolean }) {
  return recorded ? (
    <Notice
      tone="warning"
      title={
        <>
          The police were told, it is recorded. Call <TelephoneInLine number="999" /> again if anything
          changes.
        </>
      }
    >
      <p>Stay with the child if it is safe. Do not tell anybody who may be involved.</p>
      <Ring aboutStaff={aboutStaff} />
    </Notice>
  ) : (
    <Notice
      tone="danger"
      title={
        <>
          Call <TelephoneInLine number="999" /> now.
        </>
      }
    >
      <p>The child may be in danger. Everything else can wait; what you have typed is kept.</p>
      <p>Ask for the incident number, and do not tell anybody who may be involved.</p>
      <Ring aboutStaff={aboutStaff} />
    </Notice>
  )
}

/** What comes before anything that is done here. */
export const CallFirst = () => (
  <>
    If a child is in danger now, call <TelephoneInLine number="999" /> first.
  </>
)
