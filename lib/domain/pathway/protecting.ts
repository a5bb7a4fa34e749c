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

/** The clocks that are the end of a power or an order to protect the child, and where what follows it is recorded. */
const protections: { readonly [clock: string]: string | undefined } = {
  'police-protection': 'pathway/step-07/emergency-order-granted',
  'emergency-order': 'pathway/step-07/emergency-order-extended',
  'emergency-order-after-police-protection': 'pathway/step-07/emergency-order-extended',
  'emergency-order-extension': 'pathway/step-08/became-looked-after',
}

/** Below a case's own page, where what follows this power or order is recorded; undefined of any other clock. */
export const followingPlace = (clock: string): string | undefined =>
  Object.hasOwn(protections, clock) ? protections[clock] : undefined

/** Whether this clock is the end of a power or an order: nobody is late with it, and the child has no protection after it. */
export const endsProtection = (clock: string): boolean => followingPlace(clock) !== undefined
