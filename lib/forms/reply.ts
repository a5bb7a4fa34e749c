import type { Errors } from './check'
import type { Given } from './given'

/**
 * What a form's action answers when it stays on the page: the sentences beside the fields, one above the
 * form, and everything that was typed, so that nothing is lost with or without JavaScript.
 */
export type Reply = { readonly errors?: Errors; readonly message?: string; readonly given?: Given } | null
