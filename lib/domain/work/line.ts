/** One thing that waits; what `since`, `by` and `extra` say depends on its list. Of a form that was begun, `by` is the case’s nation. */
export type WorkLine = {
  readonly id: string | null
  readonly caseId: string
  readonly reference: string
  readonly childName: string | null
  readonly immediateDanger: boolean
  readonly since: Date
  readonly by: string
  readonly extra: string | null
}
export type WorkListed = { readonly total: number; readonly lines: readonly WorkLine[] }
