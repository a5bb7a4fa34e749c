const digits = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`

/** A number to ring by a touch; it stays in one line. */
export const Telephone = ({ number }: { number: string }) => (
  <a href={digits(number)} className="tap inline-block whitespace-nowrap font-bold">
    {number}
  </a>
)

/** The same within a sentence: as large to touch, and the lines stay as close as they are. */
export const TelephoneInLine = ({ number }: { number: string }) => (
  <a href={digits(number)} className="-mx-2 -my-2.5 inline-block whitespace-nowrap px-2 py-2.5 font-bold">
    {number}
  </a>
)
