/**
 * What protects the child by itself: legal protection, a safe place, a plan for going missing, the interview after a
 * return, and a solicitor before any interview by the police. Source: domain fact base 3.1, PATH-05.
 */
const protecting: ReadonlySet<string> = new Set(['step-07', 'step-08', 'step-09', 'step-20', 'step-21'])
export const protects = (step: string): boolean => protecting.has(step)

/** Whom the danger is told first: the police, and those who protect children there. */
const telling: ReadonlySet<string> = new Set(['step-01', 'step-03'])

/** The steps of a child who is in danger now: who must be told, then what protects by itself, then the others. */
export const inDanger = <S extends { readonly id: string }>(steps: readonly S[]): readonly S[] => {
  const rank = ({ id }: S) => (telling.has(id) ? 0 : protects(id) ? 1 : 2)
  return steps.toSorted((a, b) => rank(a) - rank(b))
}
