import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import { nrmQuestionOf } from '@/lib/domain/nrm/questions'
import { missingIn, type NrmStanding, notPassedOn, notYours } from '@/lib/domain/nrm/standing'
import { instantInWords } from '@/lib/domain/time/words'
import type { SignOffTold } from './sign-off'

type Props = {
  caseId: string
  desk: {
    standing: NrmStanding
    ready: { by: string; at: Date } | null
    lapsed: { by: string; at: Date } | null
    signed: { by: string; at: Date; number: number } | null
    returned: { by: string; at: Date; words: string } | null
    authors: readonly string[]
  }
  actor: Actor
  facts: CaseFacts
  once: string
  said: string | undefined
}

const sentences: Record<string, SignOffTold['note']> = {
  passed: { tone: 'done', title: 'The draft was passed to a manager for sign-off.' },
  signed: { tone: 'done', title: 'You signed off this draft.' },
  returned: { tone: 'done', title: 'You returned the draft. Whoever passed it on sees what must change.' },
  put: { tone: 'done', title: 'Your answer is in the draft.' },
  conflict: {
    tone: 'warning',
    title: 'The draft changed while you were reading. Look at it again, then decide.',
  },
  cannot: { tone: 'warning', title: notPassedOn },
  'second-person': { tone: 'warning', title: notYours },
}

/** How far these very answers have come, with what the form would refuse. */
function standsAt({ ready, lapsed, signed, returned, standing }: Props['desk']): string {
  const missing = missingIn(standing).length
  const lacking = missing > 0 ? `; ${missing} required answers are missing` : ''
  if (signed) {
    const refused = `${missing} required answers are missing: the Home Office’s form would refuse it so.`
    return `${signed.by} signed off exactly these answers (version ${signed.number}), ${instantInWords(signed.at)}. Any change makes it a draft again.${missing > 0 ? ` ${refused}` : ''}`
  }
  if (ready)
    return `${ready.by} passed exactly these answers on for sign-off, ${instantInWords(ready.at)}${lacking}.`
  if (returned)
    return `${returned.by} returned it for changes, ${instantInWords(returned.at)}. Pass it on again when they are made${lacking}.`
  if (lapsed)
    return `${lapsed.by} passed it on for sign-off, ${instantInWords(lapsed.at)}, and it has changed since: it must be passed on anew${lacking}.`
  return `Nobody has passed these answers on for sign-off yet${lacking}.`
}

/** Where the draft stands between its authors and a manager, and what this person can do next of it. */
export function signOffTold({ caseId, desk, actor, facts, once, said }: Props): SignOffTold {
  const { ready, signed, standing } = desk
  const lacking = missingIn(standing)
  const first = lacking.find(key => nrmQuestionOf(key)?.class !== 'location') ?? lacking[0]
  const may = !signed && can(actor, 'nrm.sign', facts)
  const wrote = desk.authors.includes(actor.id)
  const answers = lacking.length > 0 && can(actor, 'nrm.edit', facts)
  return {
    signed: signed !== null,
    note: said && Object.hasOwn(sentences, said) ? sentences[said] : undefined,
    says: [
      standsAt(desk),
      ...(!signed && desk.returned ? [`What must change: ${desk.returned.words}`] : []),
      ...(may && wrote && said !== 'second-person' ? [notYours] : []),
    ],
    hidden: { case: caseId, once, fingerprint: standing.fingerprint },
    answer: answers
      ? { href: `/cases/${caseId}/nrm/${first}`, words: `Answer what is missing (${lacking.length})` }
      : undefined,
    passes: !signed && !ready && can(actor, 'nrm.ready', facts),
    signs: may && ready !== null && !wrote,
    returns:
      !signed && (ready ?? desk.lapsed) !== null && can(actor, 'nrm.return', facts)
        ? `/cases/${caseId}/nrm/return`
        : undefined,
  }
}
