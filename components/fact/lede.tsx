/** What the page is for, for somebody who meets it here first. */
export const FactsLede = () => (
  <>
    What is around the child decides which steps are needed and whether there is reason to suspect
    exploitation. “No” and “not known” are answers too; what is blank, nobody was asked.
  </>
)
