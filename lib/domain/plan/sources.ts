/** What the plan's questions rest on. The shape of such plans in general is background knowledge: to be confirmed. */
export const planSources = [
  {
    what: 'A plan with the authority after a child was found, so that nobody finds and uses them again',
    source: 'NSPCC, its trafficking advice centre’s visit to the camps of Calais, 2017',
    status: 'published',
  },
  {
    what: 'A plan for a child at risk before anything has happened',
    source: 'NSPCC, Preventing child trafficking',
    status: 'published',
  },
  {
    what: 'What the child wants and was told, in their own language, asked again at each stage',
    source: 'NSPCC, Helping children who’ve been trafficked',
    status: 'published',
  },
  {
    what: 'What is done when the child goes missing, agreed when they are given a place to live',
    source:
      'NSPCC, Helping children who’ve been trafficked; the police’s forms for children missing from care',
    status: 'published',
  },
  {
    what: 'Nobody who may be involved is told',
    source: 'Derbyshire Safeguarding Children Board, trafficked children; NSPCC as above',
    status: 'published',
  },
  {
    what: 'A review within six months',
    source: 'Scotland’s reviews of child protection plans; for other plans and nations our own choice',
    status: 'to be confirmed',
  },
] as const
