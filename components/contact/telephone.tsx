/** A number to ring by a touch; it stays in one line. */
export const Telephone = ({ number }: { number: string }) => (
  <a href={`tel:${number.replace(/[^\d+]/g, '')}`} className="tap inline-block whitespace-nowrap font-bold">
    {number}
  </a>
)
