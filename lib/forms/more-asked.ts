/** What a page says above the questions that an answer has just opened. Alone, for it goes to the browser and no check does. */
export const moreAsked =
  'Your answers open more questions on this page. Answer those that you can, then go on.'
