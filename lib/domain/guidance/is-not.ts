/** What Holdfast is not, in sentences that stand on their own. */
export const isNot: readonly { readonly not: string; readonly but: string }[] = [
  {
    not: 'It is not an emergency service.',
    but: 'If a child is in danger now, call 999. Nobody watches Holdfast round the clock; an alert goes to whoever is on call, then to others, by e-mail where that is set up; it helps only if somebody looks.',
  },
  {
    not: 'It does not decide whether a child has been trafficked.',
    but: 'It sets out what is recorded and what is missing. A person decides, and signs their reasons.',
  },
  {
    not: 'It sends nothing to the Home Office, the police or any authority.',
    but: 'It prepares what you read out, print or export. Making the call and sending the form stay with you.',
  },
  {
    not: 'It is not legal or immigration advice.',
    but: 'Rules are shown with their source and edition, and those still to be confirmed say so. Ask a lawyer where it matters.',
  },
  {
    not: 'It does not replace your local procedures.',
    but: 'Your organisation and your safeguarding partners have their own. Where they differ, follow them and tell your safeguarding lead.',
  },
  {
    not: 'It is not for a child or a family to use.',
    but: 'It is written so that a child could read it later, but it is a record for the people who protect them.',
  },
]
