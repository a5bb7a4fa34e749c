import type { Option } from '../../forms/question'

/** What the box of a free text on the live form holds, in characters. */
export const boxSize = 15_000

/**
 * For each other key, the answers under which a question is asked: any of them will do. `unanswered` and
 * `anyAnswer` are the two that no option has.
 */
export type NrmCondition = { readonly [key: string]: readonly string[] }
export const unanswered = ''
export const anyAnswer = '*'

/** 'statement' is a page of the live form that tells something and has no field. */
export type NrmKind = 'text' | 'long' | 'one' | 'many' | 'day' | 'list' | 'statement'

/** One field of the NRM form for a child, in our own words. `row` and `slug` are its page on the live form. */
export type NrmQuestion = {
  readonly row: string
  readonly slug: string
  readonly section: string
  readonly key: string
  readonly ask: string
  readonly hint?: string
  readonly kind: NrmKind
  readonly options?: readonly Option[]
  readonly required: boolean
  /** In characters; of the whole answer, or of each item of a list. */
  readonly max: number
  readonly when?: NrmCondition
  /** Where a child can be found: masked on the page, and sealed. */
  readonly class?: 'location'
}

type Field = Pick<NrmQuestion, 'key' | 'ask'> &
  Partial<Pick<NrmQuestion, 'hint' | 'required' | 'options' | 'when' | 'class'>>

/** The fields of one page of the form. A field is required unless it says otherwise, as most are. */
export const page = (
  row: string,
  slug: string,
  section: string,
  ...fields: readonly (Field & { kind: NrmKind })[]
): NrmQuestion[] =>
  fields.map(field => ({ row, slug, section, max: boxSize, ...field, required: field.required ?? true }))

export const text = (field: Field) => ({ ...field, kind: 'text' as const })
export const long = (field: Field) => ({ ...field, kind: 'long' as const })
export const list = (field: Field) => ({ ...field, kind: 'list' as const })
export const day = (field: Field) => ({ ...field, kind: 'day' as const })
export const statement = (field: Field) => ({ ...field, kind: 'statement' as const, required: false })
export const many = (field: Field) => ({ ...field, kind: 'many' as const })
export const one = (field: Field) => ({ ...field, kind: 'one' as const })

const yes = { id: 'yes', label: 'Yes' }
const no = { id: 'no', label: 'No' }
export const yesNo = (field: Field) => one({ ...field, options: [yes, no] })
export const yesNoNotSure = (field: Field) =>
  one({ ...field, options: [yes, no, { id: 'not-sure', label: 'Not sure' }] })
