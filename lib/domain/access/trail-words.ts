import { nrmQuestionOf } from '../nrm/questions'
import type { ReferralForm } from '../referral/questions'
import type { StepEventId, StepId } from '../step/steps'
import { toldOfPart } from './case-parts'
import { type PermissionId, permissions } from './permissions'

/** In words that hold in every nation, for the trail does not say whose law a case was under. */
const stepWords: Record<StepId, string> = {
  police: 'the police',
  'childrens-services': 'those who protect children there',
  'designated-officer': 'whoever looks into concerns about staff',
  'strategy-meeting': 'the agencies’ first meeting',
  nrm: 'the NRM',
}
const eventWords: Record<StepEventId, string> = {
  sent: 'told or asked',
  acknowledged: 'it was acknowledged',
  decided: 'decided or held',
  'not-needed': 'proposed as not needed',
  'not-needed-agreed': 'agreed to be not needed',
  'needed-after-all': 'needed after all',
  ready: 'made ready',
}

/** Why something was refused to whoever may do it; of whoever may not, the sentence itself says enough. */
const because: { readonly [why: string]: string } = {
  conflict: 'somebody had written meanwhile',
  'second-person': 'it takes a second person',
  incomplete: 'an answer was missing or could not be read',
  cannot: 'it cannot be done as the case stands',
  closed: 'the case is closed',
}

const within = (words: string, more: string | undefined): string =>
  more === undefined ? words : words.replace(/\.$/, `: ${more}.`)

const lookUp = (table: { readonly [id: string]: string }, id: unknown): string | undefined =>
  typeof id === 'string' && Object.hasOwn(table, id) ? table[id] : undefined

type Detail = { readonly [name: string]: unknown }

/** A step that was recorded, or whose paper was opened. */
function stepIn(detail: Detail): string | undefined {
  const [step, event] = [lookUp(stepWords, detail.step), lookUp(eventWords, detail.event)]
  return step && event ? `${step}, ${event}` : step
}

/** What was recorded of a referral to another agency, or that the child was asked. */
const referralWords: Record<ReferralForm, string> = {
  told: 'another agency was told or asked',
  answer: 'another agency answered',
  chased: 'another agency was asked again',
  challenged: 'a decision of another agency was challenged',
  settled: 'a challenge between agencies ended',
}
const outwardIn = (detail: Detail): string | undefined =>
  detail.voice === true ? 'what the child was told and wants' : lookUp(referralWords, detail.referral)

/** What left of an NRM draft. */
const leftAs = ({ version, format, signed }: Detail): string | undefined =>
  typeof version === 'string' && typeof format === 'string'
    ? `version ${version} as ${format.toUpperCase()}, ${signed === true ? 'signed off' : 'not signed off'}`
    : undefined

/** The question of the NRM form that an answer was worded for. */
function questionIn({ question }: Detail): string | undefined {
  const asked = typeof question === 'string' ? nrmQuestionOf(question)?.ask : undefined
  return asked && `“${asked}”`
}

/** What was done about who may see a restricted case: of a colleague who is kept from it, and of lifting it. */
function restrictionIn({ keptFrom, restriction, asked, answer, reviewed }: Detail): string | undefined {
  if (answer === 'let') return 'agreed that a colleague who was kept from it may be named again'
  if (answer === 'lift') return 'agreed to open it to others'
  if (keptFrom !== undefined) {
    if (answer === 'keep') return 'a colleague stays kept from it'
    return asked === true
      ? 'asked that a colleague who is kept from it be let back'
      : 'kept a colleague from it'
  }
  if (restriction === undefined) return undefined
  if (answer === 'keep') return 'it stays restricted'
  if (reviewed === true) return 'it is still needed, until another day'
  return asked === true ? 'asked a second person to agree' : undefined
}

/** What was done about closing a case, and that a concern which was linked to it opened it again. */
function closingIn({ closure, reopening, case: from, asked, answer }: Detail): string | undefined {
  if (reopening !== undefined && from !== undefined)
    return 'it was linked to this case, which it opened again'
  if (closure === undefined) return undefined
  if (asked === true) return 'a second person is to agree'
  if (answer === 'close') return 'closed it'
  return answer === 'return' ? 'returned the summary, and left it open' : 'took the request back'
}

/** What became of a clock, by whoever may let a limit go. */
const clockIn = (action: string, { ended }: Detail): string | undefined =>
  action !== 'clock.move' ? undefined : ended === true ? 'it is no longer due' : 'another day'

/** A line of the trail as a whole sentence, with {who} and {case} still blank. */
export function toldAs(action: string, refused: boolean, detail: Detail): string {
  const row = Object.hasOwn(permissions, action) ? permissions[action as PermissionId] : undefined
  if (!row) return '{who} did something this version does not know: {case}.'
  if (refused) return within(row.refused, lookUp(because, detail.why))
  const told =
    toldOfPart(action, detail.part) ??
    within(
      row.told,
      stepIn(detail) ??
        outwardIn(detail) ??
        leftAs(detail) ??
        questionIn(detail) ??
        closingIn(detail) ??
        clockIn(action, detail) ??
        restrictionIn(detail),
    )
  return detail.again === true ? `${told} The same form came once more: nothing was done twice.` : told
}
