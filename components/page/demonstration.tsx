/** That nothing here is real: on every page of a demonstration, and on paper too. */
export const Demonstration = () => (
  <p className="border-b border-amber bg-amber-quiet text-amber">
    <strong className="mx-auto block max-w-[75rem] px-4 py-2 max-sm:text-sm">
      Demonstration data — not real children
    </strong>
  </p>
)
