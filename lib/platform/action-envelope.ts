import { isPlainList } from './action-payload'
import { control, isFieldName, isFormName } from './field-names'
import type { Field } from './multipart'

/**
 * The grammar of what React 19 posts for a server action. Read from react-server-dom and captured from
 * Chromium on Next 16.4.6:
 *
 * - scripted: `Next-Action: <id>`; the form's fields as `_1_name` (older React wrote `1_name`); then `0`, a
 *   JSON list of the arguments that ends in "$K1", which stands for the form;
 * - scriptless, with state or bound arguments: `$ACTION_REF_n`, `$ACTION_n:0` = {"id":…,"bound":"$@1"},
 *   `$ACTION_n:1` = the JSON list of bound arguments, `$ACTION_KEY`; and the form's fields by name;
 * - scriptless, plain: `$ACTION_ID_<id>`.
 *
 * Every action here takes (…bound, state, FormData) and says so in its signature: an id tells how many
 * parameters were declared, so a call with another count (which would fail inside the action) is refused.
 */
export const actionId = /^[0-7][0-9a-f]{41}$/

/** How many parameters an action declares, or undefined when its id cannot tell. */
export function parametersOf(id: string): number | undefined {
  const info = Number.parseInt(id.slice(0, 2), 16)
  const used = (info >> 1) & 0x3f
  if ((info & 1) === 1) return undefined
  return used === 0 ? 0 : 6 - (31 - Math.clz32(used & -used))
}

/** Rest parameters, or an action that another function made, may take up to eight. */
const takes = (id: string, count: number) => {
  const declared = parametersOf(id)
  return declared === undefined ? count > 0 && count <= 8 : count === declared
}

/** Scriptless posts always bring their form along, even to an action that declares nothing. */
const takesForm = (id: string, count: number) => parametersOf(id) === 0 || takes(id, count)

/** Whether a scripted post is one that React's own client writes for this action. */
export function isCalled(id: string, fields: readonly Field[]): boolean {
  const roots = fields.filter(([name]) => name === '0')
  const rest = fields.filter(([name]) => name !== '0')
  if (roots.length !== 1 || !rest.every(([name]) => isCarried(name))) return false
  const count = isPlainList(roots[0]?.[1] ?? '', '0', true)
  return count !== undefined && takes(id, count)
}

const isCarried = (name: string) => {
  const own = /^_?1_(.+)$/.exec(name)?.[1]
  return own !== undefined && isFormName(own)
}

/** Whether the text body of a scripted post is the empty call that React writes for `async () => …`. */
export const isEmptyCall = (id: string, text: string) => text === '[]' && takes(id, 0)

/**
 * The ids of the actions a scriptless post calls, or undefined when it is not one that React writes. A form
 * may name two, its own and that of the button pressed; the chunks of a button not pressed come along unread.
 * A plain action beside one with state is refused: React would hand the one's result to the other as state.
 * (Give a form one action, and tell its buttons apart by their value: then it works without JavaScript too.)
 */
export function postedActions(fields: readonly Field[]): readonly string[] | undefined {
  const kept = new Map<string, string>()
  for (const [name, text] of fields) {
    if (isFieldName(name)) continue
    const again = kept.has(name) && name !== '$ACTION_KEY'
    if (again || !control.test(name) || !isWellKept(name, text)) return undefined
    kept.set(name, text)
  }
  const marks = [...kept.keys()].filter(isMark)
  const ids = marks.map(mark => idOf(mark, kept)).filter(id => id !== undefined)
  const most = marks.some(mark => mark.startsWith('$ACTION_ID_')) ? 1 : 2
  return ids.length > 0 && ids.length === marks.length && ids.length <= most ? ids : undefined
}

const isMark = (name: string) => name.startsWith('$ACTION_REF_') || name.startsWith('$ACTION_ID_')

const isWellKept = (name: string, text: string) =>
  name === '$ACTION_KEY' ? /^k[0-9a-f]{32}$/.test(text) : !isMark(name) || text === ''

function idOf(mark: string, kept: ReadonlyMap<string, string>): string | undefined {
  const [, plain] = mark.split('$ACTION_ID_')
  if (plain !== undefined) return takesForm(plain, 1) ? plain : undefined
  const chunks = mark.replace('REF_', '')
  const id = boundCall.exec(kept.get(`${chunks}:0`) ?? '')?.[1]
  const count = isPlainList(kept.get(`${chunks}:1`) ?? '', '1', false)
  return id !== undefined && count !== undefined && takesForm(id, count + 1) ? id : undefined
}

const boundCall = /^\{"id":"([0-7][0-9a-f]{41})","bound":"\$@1"\}$/
