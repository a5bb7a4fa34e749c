import type { InNations } from './in-nations'

/** What the law asks for a child, with the law of the nation. Source: domain fact base 1.2 and 2.1 to 2.4. */
export const childRule: InNations<string> = {
  every:
    'For a child, an act and a purpose are enough; the means are never needed, and neither is the child’s agreement. Palermo Protocol, article 3; Modern Slavery Act 2015, sections 2 and 3.',
  Scotland:
    'For a child, an act and a purpose are enough; the means are never needed, and neither is the child’s agreement. Palermo Protocol, article 3; Human Trafficking and Exploitation (Scotland) Act 2015, sections 1 and 3.',
  'Northern Ireland':
    'For a child, an act and a purpose are enough; the means are never needed, and neither is the child’s agreement. Palermo Protocol, article 3; Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015, sections 2 and 3 (section 3 to be confirmed).',
}
