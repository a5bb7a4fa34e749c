/** Said wherever a list of clocks is shown: nobody takes it for every time limit there is. */
export const WhatIsCounted = () => (
  <a href="/guidance#sources">Which clocks it counts, and which you keep yourself</a>
)
